import { describe, expect, it } from 'vitest';
import { cardChart, miniChart, projectCharts } from '../../src/charts/charts.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import type { Project } from '../../src/manifest/portfolio.ts';
import { buildSpread, buildTriage } from '../builders/drawn.ts';
import { buildDigits, buildProgression, buildScores, buildTumours } from '../builders/evaluated.ts';
import { buildProject } from '../builders/project.ts';

const projects = {
  tumours: buildTumours(),
  scores: buildScores(),
  progression: buildProgression(),
  few: buildDigits(3),
  many: buildDigits(30),
  triage: buildTriage(),
  spread: buildSpread(),
};
const chartsOf = (project: Project) => projectCharts(project, deriveFacts(project));

describe('projectCharts', () => {
  it('draws what a project has the numbers for, in reading order', () => {
    expect(chartsOf(projects.tumours).map(({ id }) => id)).toEqual([
      'roc',
      'precision-recall',
      'confusion',
      'calibration',
      'comparison',
    ]);
    expect(chartsOf(projects.scores).map(({ id }) => id)).toEqual([
      'groups',
      'groups-2',
      'groups-gap',
      'groups-gap-2',
    ]);
    expect(chartsOf(projects.progression).map(({ id }) => id)).toEqual(['residuals', 'comparison']);
    expect(chartsOf(projects.triage).map(({ id }) => id)).toEqual([
      'sweep',
      'lift',
      'comparison',
      'folds',
      'learning-curves',
      'ablation',
      'robustness',
    ]);
    expect(chartsOf(projects.spread).map(({ id }) => id)).toEqual([
      'residual-bands',
      'residual-histogram',
    ]);
  });

  it('draws nothing for a draft without an evaluation', () => {
    expect(chartsOf(buildProject('binary'))).toEqual([]);
    expect(chartsOf(buildProject('regression'))).toEqual([]);
  });

  describe.each(Object.entries(projects))('for %s', (_, project) => {
    it('gives every chart a finding, a note, a sentence and a table', () => {
      const charts = chartsOf(project);
      expect(charts.length).toBeGreaterThan(0);
      for (const { title, note, label, table, svg } of charts) {
        expect(title).toMatch(/^[A-Z0-9].*\.$/);
        expect(note).toMatch(/\.$/);
        expect(label.length).toBeGreaterThan(20);
        expect(table.rows.length).toBeGreaterThan(0);
        expect(table.rows.every((row) => row.length === table.head.length)).toBe(true);
        expect(svg).toMatch(
          /^<svg class="plot" viewBox="0 0 \d+(\.\d+)? \d+(\.\d+)?" role="img" aria-label="[^"]+">.*<\/svg>$/s,
        );
      }
    });

    it('uses classes and no colours, styles, links or scripts', () => {
      for (const { svg } of chartsOf(project))
        expect(svg).not.toMatch(/style=|fill="|stroke="|#[0-9a-fA-F]{3}|href|<script|NaN|Infinity/);
    });

    it('gives the same picture twice', () => {
      expect(chartsOf(project)).toEqual(chartsOf(project));
    });
  });
});

describe('miniChart', () => {
  it.each([
    ['a binary classifier shows precision by recall', projects.tumours, 'precision-recall'],
    ['a fairness study with a chosen rate shows its groups', projects.scores, 'groups'],
    ['a regression shows its residuals', projects.progression, 'residuals'],
    ['several classes show the confusion matrix', projects.few, 'confusion'],
    ['a regression without rows shows its bands', projects.spread, 'residual-bands'],
    ['a gain curve stands in for curves over all cut-offs', projects.triage, 'lift'],
  ])('%s', (_, project, id) => {
    expect(miniChart(project, deriveFacts(project))?.id).toBe(id);
    expect(miniChart(project, deriveFacts(project))?.svg).toContain('viewBox="0 0 300 ');
  });

  it('is left out when there is nothing to draw', () => {
    expect(miniChart(buildProject('binary'), [])).toBeUndefined();
  });
});

describe('cardChart', () => {
  it('is the same chart as data, with a caption, narrow enough to stand beside a number', () => {
    for (const project of Object.values(projects)) {
      const chart = cardChart(project, deriveFacts(project));
      expect(chart?.caption.length).toBeGreaterThan(5);
      expect(chart?.drawing.width).toBeLessThanOrEqual(270);
      expect(chart?.drawing.height).toBeLessThanOrEqual(125);
    }
  });
});
