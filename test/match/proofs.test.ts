import { expect, test } from 'vitest';
import { composeBullets } from '../../src/claims/bullets.ts';
import { claimText } from '../../src/claims/text.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { LENSES } from '../../src/lenses/lenses.ts';
import type { Project } from '../../src/manifest/portfolio.ts';
import { proofsOf } from '../../src/match/proofs.ts';
import { buildPortfolio, publishedProject } from '../builders/portfolio.ts';

const { profile } = buildPortfolio();
const proofs = (project: Project) => proofsOf(project, { facts: deriveFacts(project), profile });
const skills = (project: Project) => new Set(proofs(project).map(({ skill }) => skill));

const tumours = publishedProject('tumours');
const base = tumours.manifest;

test('a measured number proves the model, its library and what it was compared with', () =>
  expect([...skills(tumours)].sort()).toEqual(
    expect.arrayContaining(['logistic-regression', 'scikit-learn']),
  ));

test('every proof told to a reader is a bullet of that reader, to the letter', () => {
  const facts = deriveFacts(tumours);
  const told = proofs(tumours).filter(({ lenses }) => lenses.length > 0);
  expect(told.length).toBeGreaterThan(2);
  for (const { text, lenses } of told)
    for (const lens of LENSES.filter(({ id }) => lenses.includes(id)))
      expect(composeBullets(tumours, facts, lens).map(claimText)).toContain(text);
});

test('every proof names a fact of its project', () => {
  const ids = new Set(deriveFacts(tumours).map(({ id }) => id));
  expect(proofs(tumours).filter(({ fact }) => !ids.has(fact))).toEqual([]);
});

test('each skill and text stands once', () => {
  const keys = proofs(tumours).map(({ skill, text }) => `${skill} ${text}`);
  expect(keys).toEqual([...new Set(keys)]);
});

test('a bar that others published proves nothing, though a bullet names it', () => {
  const metrics = [{ id: 'recall', value: 0.8, split: 'test', n: 64 }];
  const project = (kind: string) =>
    publishedProject('tumours', { baselines: [{ name: 'XGBoost', kind, metrics }] });
  const bullets = composeBullets(
    project('published'),
    deriveFacts(project('published')),
    ...(LENSES.filter(({ id }) => id === 'data-scientist').slice(0, 1) as [
      (typeof LENSES)[number],
    ]),
  );
  expect(bullets.map(claimText).join('\n')).toContain('XGBoost');
  expect(skills(project('published'))).not.toContain('xgboost');
  expect(skills(project('linear'))).toContain('xgboost');
});

test('a name of the data proves no skill, nor does a count of its rows', () => {
  const project = publishedProject('tumours', {
    tags: { domain: ['code'], skills: ['SQL'], frameworks: ['NumPy'] },
    data: [{ ...base.data?.[0], name: 'PostgreSQL and SQL questions' }],
  });
  expect(skills(project)).not.toContain('postgresql');
  expect(skills(project)).not.toContain('sql');
});

test('a model that others trained proves nothing', () => {
  const project = publishedProject('others', {
    data: [{ ...base.data?.[0], role: ['external'] }],
    splits: { ...base.splits, strategy: 'none', parts: [{ name: 'external', n: 171 }] },
    models: [{ ...base.models?.[0], name: 'XGBoost', alternatives: [] }],
    evaluation: {
      primaryMetric: 'recall',
      why: 'A miss costs most.',
      metrics: [{ id: 'recall', value: 0.9375, split: 'external', n: 64 }],
    },
  });
  expect(skills(project)).not.toContain('xgboost');
  expect(skills(project)).not.toContain('logistic-regression');
});

test('without a fact there is no proof', () =>
  expect(proofsOf(tumours, { facts: [], profile })).toEqual([]));
