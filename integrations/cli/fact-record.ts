import type { Fact } from '../../src/facts/fact.ts';
import { factText } from '../../src/facts/text.ts';

/** One fact as programs read it. Keys never change lightly; what a fact lacks is null. */
export type FactRecord = ReturnType<typeof factRecord>;

/** Writes a fact with exactly the keys that `facts --format json` promises. */
export function factRecord(fact: Fact) {
  const { id, project, kind, metric, value, unit, split, n, interval, spread, chance, between } =
    fact;
  const { baseline, evidence, place } = fact;
  return {
    id,
    project,
    kind,
    metric,
    value,
    unit,
    split: split ?? null,
    n: n ?? null,
    interval: interval ? intervalRecord(interval) : null,
    spread: spread ?? null,
    chance: chance ?? null,
    between: between ?? null,
    baseline: baseline ?? null,
    evidence: evidenceRecord(evidence),
    place: { file: place.file, line: place.line, column: place.column },
    text: factText(fact),
  };
}

function intervalRecord(interval: NonNullable<Fact['interval']>) {
  const { low, high, level, method, reported = false } = interval;
  return { low, high, level, method, reported };
}

function evidenceRecord({ level, file, pointer, cell, sha256, lock }: Fact['evidence']) {
  return {
    level,
    file: file ?? null,
    pointer: pointer ?? null,
    cell: cell ?? null,
    sha256: sha256 ?? null,
    lock: lock ?? null,
  };
}
