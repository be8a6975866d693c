import { expect, test } from 'vitest';
import { composeEvidenceCard } from '../../src/site/evidence-card.ts';
import { publishedProject } from '../builders/portfolio.ts';
import { buildSite, sourceOf } from '../builders/site.ts';

test('shows what, how good, and against what', () => {
  expect(composeEvidenceCard(buildSite(), sourceOf('tumours').project, 2)).toMatchObject({
    id: 'tumours',
    number: 2,
    kicker: 'Binary classification',
    title: 'Tumour classifier',
    href: '/base/projects/tumours/',
    outcome: 'A small model finds as many tumours as a large one.',
    stage: { level: 1 },
    tools: 'scikit-learn, NumPy, pandas',
    metric: { number: '0.937', note: { href: '/base/projects/tumours/#src-tumours-recall-test' } },
  });
});

test('draws the small chart when there are numbers for one', () => {
  expect(composeEvidenceCard(buildSite(), sourceOf('audit').project, 1).chart?.svg).toContain(
    '<svg',
  );
});

test('leaves out metric and chart of a project without results', () => {
  const bare = publishedProject('bare', { status: 'draft', evaluation: undefined });
  const card = composeEvidenceCard(buildSite(), bare, 1);
  expect(card).not.toHaveProperty('metric');
  expect(card).not.toHaveProperty('chart');
});
