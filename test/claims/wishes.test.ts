import { expect, test } from 'vitest';
import { composeBullets } from '../../src/claims/bullets.ts';
import { claimText } from '../../src/claims/text.ts';
import { NO_WISHES, bulletAddress, wishesFor } from '../../src/claims/wishes.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { dataScientist } from '../../src/lenses/data-scientist.ts';
import { LENS_IDS } from '../../src/manifest/schema/lens-ids.ts';
import { ResumeWishes } from '../../src/manifest/schema/profile/resume-wishes.ts';
import { publishedProject } from '../builders/portfolio.ts';

const project = publishedProject('tumours');
const bullets = (wishes: Partial<typeof NO_WISHES>) =>
  composeBullets(project, deriveFacts(project), dataScientist, { ...NO_WISHES, ...wishes });
const kinds = (wishes: Partial<typeof NO_WISHES>) => bullets(wishes).map(({ kind }) => kind);

test('every lens and all of them can have wishes', () => {
  expect(Object.keys(ResumeWishes.shape).toSorted()).toEqual(['all', ...LENS_IDS].toSorted());
});

test('a pinned bullet comes first, also one this reader would not be told', () => {
  expect(kinds({})).toEqual(['result', 'dataset', 'alternative']);
  expect(kinds({ pin: ['tumours/artifact', 'tumours/dataset'] })).toEqual([
    'artifact',
    'dataset',
    'result',
    'alternative',
  ]);
});

test('a dropped bullet is not told, and another may take its place', () => {
  expect(kinds({ drop: ['tumours/dataset'] })).toEqual(['result', 'alternative', 'latency']);
});

test('a reworded bullet keeps its facts in the person’s words', () => {
  const reword = {
    'tumours/result':
      'Found {recall} of tumours on {recall:n} samples; one rule finds {recall:baseline}.',
  };
  const [first] = bullets({ reword });
  expect(first && claimText(first)).toBe(
    'Found 0.937 of tumours on 64 samples; one rule finds 0.813',
  );
  expect(first?.spans.filter(({ kind }) => kind === 'fact')).toHaveLength(3);
});

test('a wording that is refused leaves the generated bullet', () => {
  const reword = { 'tumours/result': 'Found 94% of the tumours in a set of samples kept aside' };
  expect(bullets({ reword })).toEqual(bullets({}));
});

test('wishes for one reader win over those for all', () => {
  const resume = {
    all: { pin: ['a/result'], drop: ['a/latency'], leaveOut: ['b'], reword: { 'a/result': 'All' } },
    'ml-engineer': { pin: ['a/latency'], drop: ['a/result'], reword: { 'a/result': 'Own' } },
  };
  expect(wishesFor({ resume }, 'ml-engineer')).toEqual({
    pin: ['a/latency'],
    drop: ['a/result'],
    leaveOut: ['b'],
    reword: { 'a/result': 'Own' },
  });
  expect(wishesFor({ resume }).reword).toEqual({ 'a/result': 'All' });
  expect(wishesFor({})).toEqual(NO_WISHES);
  expect(bulletAddress('a', 'result')).toBe('a/result');
});
