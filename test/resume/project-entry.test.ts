import { expect, test } from 'vitest';
import { claimText } from '../../src/claims/text.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { mlEngineer } from '../../src/lenses/ml-engineer.ts';
import { composeProjectEntry } from '../../src/resume/project-entry.ts';
import { publishedProject } from '../builders/portfolio.ts';

test('an entry holds title, tools, dates, link and the bullets for the reader', () => {
  const project = publishedProject('tumours');
  const entry = composeProjectEntry(project, deriveFacts(project), mlEngineer);
  expect(entry).toMatchObject({
    id: 'tumours',
    title: 'Tumour classifier',
    tools: ['scikit-learn', 'NumPy', 'pandas'],
    link: 'https://github.com/alex-example/tumours',
    period: { text: 'May 2026 – Jul 2026' },
  });
  expect(claimText(entry.line)).toMatch(/^Recall of/);
  expect(entry.bullets[0]?.kind).toBe('latency');
});

test('a demo is shown before the code', () => {
  const project = publishedProject('tumours', {
    links: { repo: 'https://github.com/a/b', demo: 'https://demo.example.org' },
  });
  expect(composeProjectEntry(project, [], mlEngineer).link).toBe('https://demo.example.org');
});
