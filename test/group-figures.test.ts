import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { derivePortfolioFacts } from '../src/facts/derive.ts';
import type { Fact } from '../src/facts/fact.ts';
import { fairnessView } from '../src/facts/fairness/view.ts';
import { LENSES } from '../src/lenses/lenses.ts';
import { loadPortfolio } from '../src/manifest/load-fs.ts';
import { publishedProjects } from '../src/manifest/portfolio.ts';
import { composePortfolioJson } from '../src/site/feeds/portfolio-json.ts';
import { createHref } from '../src/site/href.ts';
import { runCli } from './integrations/cli/run-cli.ts';

const FOLDER = fileURLToPath(new URL('../examples/showcase', import.meta.url));
const ID = 'recidivism-scores';
const { portfolio: all } = await loadPortfolio(FOLDER);
const project = all?.projects.find(({ id }) => id === ID);
if (!all || !project) throw new Error('The showcase cannot be read.');
const portfolio = { ...all, projects: publishedProjects(all) };
const facts = derivePortfolioFacts(portfolio);
const shown = factsWithin(fairnessView(project, facts.get(ID) ?? []));

interface Written {
  readonly id: string;
  readonly value: number;
  readonly n?: number | null;
  readonly interval?: { readonly low: number; readonly high: number } | null;
  readonly chance?: Fact['chance'] | null;
  readonly between?: Fact['between'] | null;
}

describe('every number about groups on the page', () => {
  test('is there: rows, rates, gaps and ratios of three attributes', () => {
    const owners = new Set(shown.map(({ of = '' }) => of.split(':')[0]));
    expect([...owners]).toEqual(expect.arrayContaining(['race', 'sex', 'age']));
    expect(shown.length).toBeGreaterThan(60);
    expect(shown.filter(({ kind }) => kind === 'gap').length).toBeGreaterThan(10);
  });

  test('is in the list of facts for programs, with interval, rows, chance level and groups', async () => {
    const { out } = await runCli(['facts', FOLDER, '--project', ID, '--json']);
    expect(lost(JSON.parse(out) as Written[])).toEqual([]);
  });

  test('is in portfolio.json', () => {
    const text = composePortfolioJson({
      portfolio,
      facts,
      lenses: LENSES,
      absolute: () => undefined,
      href: createHref({ base: '/', trailingSlash: 'always', format: 'directory' }),
    });
    const { projects } = JSON.parse(text) as {
      readonly projects: readonly { readonly id: string; readonly facts: readonly Written[] }[];
    };
    expect(lost(projects.find(({ id }) => id === ID)?.facts ?? [])).toEqual([]);
  });

  test('is explained in words and for programs', async () => {
    expect.assertions(6);
    const gap = shown.find((fact) => fact.chance && fact.between);
    const rate = shown.find(({ kind, interval }) => kind === 'group' && interval);
    for (const fact of [gap, rate].filter((found) => found !== undefined)) {
      const { code, out } = await runCli(['explain', fact.id, FOLDER]);
      expect([code, out.split('\n')[0]]).toEqual([0, fact.id]);
      expect(out).toMatch(fact.chance ? /^ *by chance +\d/m : /^ *interval +\d/m);
      const json = await runCli(['explain', fact.id, FOLDER, '--json']);
      expect(lost([JSON.parse(json.out) as Written], [fact])).toEqual([]);
    }
  });
});

/** What of a number does not stand in a list as it does on the page, by id. */
function lost(list: readonly Written[], wanted: readonly Fact[] = shown): string[] {
  const written = new Map(list.map((entry) => [entry.id, entry]));
  return wanted.flatMap((fact) => {
    const found = written.get(fact.id);
    return found && JSON.stringify(figures(found)) === JSON.stringify(figures(fact))
      ? []
      : [fact.id];
  });
}

function figures({ value, n, interval, chance, between }: Written | Fact) {
  const ends = interval ? [interval.low, interval.high] : null;
  const levels = chance ? [chance.median, chance.p95] : null;
  return { value, n: n ?? null, ends, levels, between: between ?? null };
}

/** Every fact at any depth of a view, whatever it is kept in. */
function factsWithin(value: unknown): Fact[] {
  if (value instanceof Map) return [...value.values()].flatMap(factsWithin);
  if (Array.isArray(value)) return value.flatMap(factsWithin);
  if (typeof value !== 'object' || value === null) return [];
  return isFact(value) ? [value] : Object.values(value).flatMap(factsWithin);
}

function isFact(value: object): value is Fact {
  return 'id' in value && 'kind' in value && 'evidence' in value && 'place' in value;
}
