import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import { findMetric } from '../metrics/registry.ts';
import type { Span } from './claim.ts';
import { plural } from './names.ts';
import { part } from './sentence.ts';
import type { Part } from './sentence.ts';
import { factSpan, name, words } from './span.ts';

/**
 * Says which rows a value was measured on, with their number when it is known: ` on 171 held-out
 * samples`. Validation is never called held-out. The number may be left out, the split never.
 */
export function evaluationSet(project: Project, fact: Fact): Part | undefined {
  const rows = name(rowsName(project));
  const bare = SETS[fact.split ?? '']?.bare(rows);
  if (fact.n === undefined) return bare && part(...bare);
  const spans = (SETS[fact.split ?? ''] ?? UNNAMED).counted([
    factSpan(fact, 'n'),
    rows,
    ...classOf(project, fact),
  ]);
  return bare ? { spans, step: 'set-size', instead: bare } : part(...spans);
}

/** What the rows are called, in the plural: `samples`. */
export function rowsName({ manifest }: Project): string {
  return plural(manifest.data?.[0]?.unit ?? 'row');
}

interface SetWords {
  counted(what: readonly [Span, Span, ...Span[]]): readonly Span[];
  bare(rows: Span): readonly Span[];
}

const UNNAMED: Pick<SetWords, 'counted'> = {
  counted: ([n, rows, ...rest]) => [words(' on '), n, words(' '), rows, ...rest],
};

const SETS: Readonly<Record<string, SetWords>> = {
  test: {
    counted: ([n, rows, ...rest]) => [words(' on '), n, words(' held-out '), rows, ...rest],
    bare: (rows) => [words(' on held-out '), rows],
  },
  external: {
    counted: ([n, rows, ...rest]) => [
      words(' on an external set of '),
      n,
      words(' '),
      rows,
      ...rest,
    ],
    bare: () => [words(' on an external set')],
  },
  validation: {
    counted: ([n, rows, ...rest]) => [words(' on '), n, words(' validation '), rows, ...rest],
    bare: (rows) => [words(' on validation '), rows],
  },
  production: {
    counted: ([n, rows, ...rest]) => [
      words(' on '),
      n,
      words(' '),
      rows,
      ...rest,
      words(' in production'),
    ],
    bare: () => [words(' in production')],
  },
  cv: {
    counted: ([n, rows, ...rest]) => [
      words(' in cross-validation over '),
      n,
      words(' '),
      rows,
      ...rest,
    ],
    bare: () => [words(' in cross-validation')],
  },
};

// A share of some class counts only that class's rows, and the sentence must say so.
function classOf({ manifest }: Project, fact: Fact): Span[] {
  const counted = fact.counts ? findMetric(fact.metric)?.denominator : undefined;
  const { positiveClass, classes } = manifest.task.target ?? {};
  const negative =
    classes?.length === 2 ? classes.find((label) => label !== positiveClass) : undefined;
  const label = counted?.endsWith('positives') ? positiveClass : negative;
  if (!counted || counted === 'rows' || !label) return [];
  return [
    counted.startsWith('predicted') ? words(' predicted as ') : words(' of class '),
    name(label),
  ];
}
