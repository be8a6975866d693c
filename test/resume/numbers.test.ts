import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isName } from '../../src/claims/span.ts';
import { claimText, spanText } from '../../src/claims/text.ts';
import { derivePortfolioFacts } from '../../src/facts/derive.ts';
import { LENSES } from '../../src/lenses/lenses.ts';
import type { Project } from '../../src/manifest/portfolio.ts';
import { composeResume } from '../../src/resume/compose.ts';
import { findSection } from '../../src/resume/content.ts';
import { renderJson } from '../../src/resume/render-json.ts';
import { renderMarkdown } from '../../src/resume/render-markdown.ts';
import { renderText } from '../../src/resume/render-text.ts';
import { anyProject } from '../builders/any-project.ts';
import { buildPortfolio } from '../builders/portfolio.ts';

const projects = fc
  .sample(anyProject, { numRuns: 60, seed: 20261122 })
  .map((project, at): Project => {
    const id = `project-${at}`;
    return { ...project, id, manifest: { ...project.manifest, id } };
  });
const portfolio = { ...buildPortfolio(), projects };
const facts = derivePortfolioFacts(portfolio);
const resumes = LENSES.map(({ id }) => composeResume(portfolio, facts, id));
const entries = resumes.flatMap((resume) => findSection(resume, 'projects')?.entries ?? []);

/** Every number a manifest holds, whatever it is called, computed from nothing else. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return /^[\d.]+$/.test(value) ? [Number(value)] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersOf) : [];
}

/** Shares whose rows are given, as the count of rows they can only be: 0.77 of 64 is 49 of 64. */
function recounted(value: unknown): number[] {
  if (value === null || typeof value !== 'object') return [];
  const own =
    'value' in value && 'n' in value && Number(value.value) <= 1
      ? [Math.round(Number(value.value) * Number(value.n)) / Number(value.n)]
      : [];
  return [...own, ...Object.values(value).flatMap(recounted)];
}

interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly tn: number;
  readonly fn: number;
}

/** Rates and totals that follow from the counts of groups, alone and all together. */
function ratesOf({ manifest }: Project): number[] {
  const groups = (manifest.fairness?.groups ?? []).map(
    ({ tp = 0, fp = 0, tn = 0, fn = 0 }): Counts => ({ tp, fp, tn, fn }),
  );
  const sum = (key: keyof Counts) => groups.reduce((total, group) => total + group[key], 0);
  const all = { tp: sum('tp'), fp: sum('fp'), tn: sum('tn'), fn: sum('fn') };
  return [...groups, all].flatMap(({ tp, fp, tn, fn }) => {
    const totals = [tp + fn, fp + tn, tp + fp, tn + fn, tp + tn, fp + fn, tp + fp + tn + fn];
    const parts = [tp, fp, tn, fn, tp + fp, tp + tn];
    return [...totals, ...parts.flatMap((part) => totals.map((total) => part / total))];
  });
}

/** Wilson's interval (Wilson, 1927) of k in n, written out here, with z for 95%. */
function wilson(share: number, n: number): number[] {
  const z = 1.959963984540054;
  const centre = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half =
    (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return [centre - half, centre + half];
}

/** Interval of an area under the ROC curve (Hanley and McNeil, 1982), on the logit scale. */
function hanleyMcNeil(area: number, positives: number, negatives: number): number[] {
  const [one, two] = [area / (2 - area), (2 * area * area) / (1 + area)];
  const spread =
    area * (1 - area) +
    (positives - 1) * (one - area * area) +
    (negatives - 1) * (two - area * area);
  const error = Math.sqrt(spread / (positives * negatives)) / (area * (1 - area));
  const middle = Math.log(area / (1 - area));
  return [-1, 1].map((side) => 1 / (1 + Math.exp(-(middle + side * 1.959963984540054 * error))));
}

/** Whether a printed number is a value, rounded either way by less than one unit in its last place. */
function reads(printed: string, value: number): boolean {
  const plain = printed.replaceAll(',', '');
  const step = 10 ** -(plain.split('.')[1]?.length ?? 0);
  return Math.abs(Number(plain) - value) < step * (1 + 1e-6);
}

function changes(values: readonly number[]): number[] {
  return values.flatMap((a) =>
    values.map((b) => (b === 0 ? 0 : (Math.abs(a - b) / Math.abs(b)) * 100)),
  );
}

describe('every number of every export', () => {
  test('can be computed anew from the manifest of its project', () => {
    let numbers = 0;
    for (const entry of entries) {
      const project = projects.find(({ id }) => id === entry.id);
      if (!project) throw new Error('The entry has no project.');
      const negatives = (project.manifest.splits?.parts ?? []).map(
        ({ n = 0, positives = 0 }) => n - positives,
      );
      const own = [
        ...numbersOf(project.manifest),
        ...ratesOf(project),
        ...recounted(project.manifest),
        ...negatives,
      ];
      const values = [...own, ...own.map((value) => value / 1000)];
      for (const bullet of entry.bullets) {
        const text = bullet.spans
          .filter((span) => !isName(span))
          .map(spanText)
          .join(' | ');
        for (const interval of text.match(/95% CI [\d.]+ to [\d.]+/g) ?? []) {
          const ends = interval.match(/[\d.]+(?= to |$)/g) ?? [];
          const known = own.flatMap((share) =>
            share >= 0 && share <= 1
              ? own
                  .filter((n) => n >= 1 && Number.isInteger(n))
                  .flatMap((n) => {
                    // Written with three decimals, a share leaves several counts open.
                    const counts = [-0.0005, 0, 0.0005].map((off) => (share + off) * n);
                    return counts.flatMap((k) =>
                      [Math.floor(k), Math.round(k), Math.ceil(k)].flatMap((at) =>
                        wilson(at / n, n),
                      ),
                    );
                  })
              : [],
          );
          const areas = (project.manifest.splits?.parts ?? []).flatMap(({ n = 0, positives = 0 }) =>
            own
              .filter((share) => share > 0 && share < 1)
              .flatMap((area) => hanleyMcNeil(area, positives, n - positives)),
          );
          expect(
            ends.filter((end) => ![...known, ...areas, ...own].some((value) => reads(end, value))),
            text,
          ).toEqual([]);
        }
        const rest = text.replace(/95% CI [\d.]+ to [\d.]+/g, '');
        for (const printed of rest.match(/\d[\d,]*(?:\.\d+)?%?/g) ?? []) {
          numbers += 1;
          const from = printed.endsWith('%') ? changes(own) : values;
          expect(
            from.some((value) => reads(printed.replace('%', ''), value)),
            `${printed} in ${text}`,
          ).toBe(true);
        }
      }
    }
    expect(numbers).toBeGreaterThan(1000);
  });

  test('stands in Markdown, text and JSON as the claim has it, and no other number beside it', () => {
    for (const resume of resumes) {
      const bullets = (findSection(resume, 'projects')?.entries ?? []).flatMap((entry) =>
        entry.bullets.map(claimText),
      );
      const flat = (text: string) => text.replace(/\\(?=[^\w\s])/g, '').replace(/\s+/g, ' ');
      const exports = [renderMarkdown(resume), renderText(resume), renderJson(resume)].map(flat);
      expect(bullets.length).toBeGreaterThan(60);
      for (const text of exports)
        expect(bullets.filter((bullet) => !text.includes(flat(bullet)))).toEqual([]);
      const section = /PROJECTS\n([^]*?)\nEDUCATION/.exec(renderText(resume))?.[1] ?? '';
      const told = section.split('\n').filter((line) => line.startsWith('- '));
      expect(told.length).toBe(bullets.length);
    }
  });
});
