import { expect, test } from 'vitest';
import { expandFirst } from '../../src/resume/acronyms.ts';

test('an acronym is spelled out once, where it is first read', () => {
  expect(expandFirst(['NLP', 'Python', 'NLP pipelines', 'clinical NER'])).toEqual([
    'natural language processing (NLP)',
    'Python',
    'NLP pipelines',
    'clinical named-entity recognition (NER)',
  ]);
});

test('what is spelled out already, or is part of a word, stays', () => {
  const items = ['Natural language processing (NLP)', 'NLPAug', 'ROC curves'];
  expect(expandFirst(items)).toEqual(items);
});
