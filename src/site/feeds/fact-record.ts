import type { Fact } from '../../facts/fact.ts';
import { factText } from '../../facts/text.ts';
import { pathText } from '../../findings/place.ts';
import type { FactRecord } from './record-schema.ts';

/** A fact as programs read it. Keys without a value are left out when it is written. */
export function factRecord(fact: Fact): FactRecord {
  const { id, kind, metric, name, of, at, value, unit, direction, split, dataset, n, counts } =
    fact;
  return {
    ...{ id, kind, metric, name, of, at, value, unit, direction, split, dataset, n, counts },
    ...uncertaintyRecord(fact),
    evidence: fact.evidence,
    place: { file: fact.place.file, path: pathText(fact.place.path) },
    derivedFrom: [...fact.derivedFrom],
    headline: fact.headline,
    text: factText(fact),
  };
}

function uncertaintyRecord({ interval, spread, chance, between, baseline }: Fact) {
  const rival = baseline && {
    fact: baseline.fact,
    name: baseline.name,
    value: baseline.value,
    verdict: baseline.verdict,
  };
  return { interval, spread, chance, between: between && [...between], baseline: rival };
}
