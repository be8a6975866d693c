import { describe, expect, test } from 'vitest';
import {
  briefModel,
  finalModel,
  isTrained,
  methodParts,
  modelName,
  teamPart,
  toolsOf,
} from '../../src/claims/method.ts';
import { spanText } from '../../src/claims/text.ts';
import { publishedProject } from '../builders/portfolio.ts';

const project = publishedProject('tumours');
const text = (parts: ReturnType<typeof methodParts>) =>
  parts.flatMap(({ spans }) => spans.map(spanText)).join('');

describe('the method', () => {
  test('names the final model and its tools, library first and each once', () => {
    expect(finalModel(project)?.name).toBe('Logistic regression');
    expect(modelName(project)).toBe('logistic regression');
    expect(toolsOf(project)).toEqual(['scikit-learn', 'NumPy', 'pandas']);
    expect(text(methodParts(project))).toBe(
      ' with logistic regression using scikit-learn, NumPy and pandas',
    );
  });

  test('gives up tools beyond the library first', () => {
    const [, tools] = methodParts(project);
    expect(tools).toMatchObject({ step: 'tools' });
    expect(tools?.instead?.map(spanText).join('')).toBe(' using scikit-learn');
  });

  test('says nothing when nothing is known', () => {
    const bare = {
      ...project,
      manifest: { ...project.manifest, models: undefined, tags: undefined },
    };
    expect(text(methodParts(bare))).toBe('');
  });
});

test('a long name does not push the measure back', () => {
  const models = [
    { ...project.manifest.models?.[0], name: 'A net of nets of nets of nets of nets' },
  ];
  expect(briefModel(publishedProject('long', { models }))).toBe('the final model');
  expect(briefModel(project)).toBe('logistic regression');
});

test('a team is named, a sole author is not', () => {
  expect(teamPart(project)).toBeUndefined();
  const team = publishedProject('tumours', {
    role: { title: 'Member', contribution: 'A part.', teamSize: 2 },
  });
  expect(teamPart(team)?.spans.map(spanText)).toEqual([' in a team']);
});

test('a score that others made was not trained', () => {
  expect(isTrained(project)).toBe(true);
  const data = [{ ...project.manifest.data?.[0], role: ['external'] }];
  const splits = { ...project.manifest.splits, parts: [{ name: 'external', n: 9 }] };
  expect(isTrained(publishedProject('audit', { data, splits }))).toBe(false);
  const validation = { ...splits, parts: [{ name: 'validation', n: 9 }] };
  expect(isTrained(publishedProject('audit', { data, splits: validation }))).toBe(false);
});
