import type { Fact } from '../../facts/fact.ts';
import { factText } from '../../facts/text.ts';
import { evidenceGrade } from '../../lenses/order.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { placeText } from '../place-text.ts';
import type { Backing, LedgerFact } from './ledger.ts';

/** A fact with everything that backs it. */
export function ledgerFact(fact: Fact, project: Project): LedgerFact {
  const { id, name, of, value, unit, evidence, place } = fact;
  const { level, file, sha256, lock } = evidence;
  const backing = backingOf(fact, project);
  const at = evidence.pointer ?? evidence.cell;
  const command = project.manifest.reproducibility?.commands?.[0]?.cmd;
  return {
    ...{ id, name: of ? `${name}, ${of}` : name, value, unit, text: factText(fact, 'value') },
    ...{ madeFrom: madeFrom(fact), place: placeText(place), level, backing },
    ...(file === undefined ? {} : { file }),
    ...(at ? { at } : {}),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(lock === undefined ? {} : { lock }),
    ...(backing === 'reproducible' && command !== undefined ? { command } : {}),
  };
}

/** How a fact can be looked up. */
export function backingOf(fact: Fact, project: Project): Backing {
  return ({ 3: 'verified', 2: 'reproducible', 1: 'stated' } as const)[evidenceGrade(fact, project)];
}

/** What backs a fact, in words; a fact without evidence says so. */
export function backingText({
  backing,
  level,
  file,
  at,
  sha256,
  lock,
  ...fact
}: LedgerFact): string {
  const computed = level === 'recomputed';
  if (file !== undefined) {
    const where = at ? `${file} (${at})` : file;
    const hash = sha256 ? `, sha256 ${sha256.slice(0, HASH_START)}` : '';
    const recorded = lock ? `, recorded in ${lock}` : '';
    return `${backing}: ${computed ? 'computed from' : 'read from'} ${where}${hash}${recorded}`;
  }
  const typed = computed ? 'computed here from what the author typed' : 'stated by the author';
  const command = fact.command ? `; \`${fact.command}\` repeats it, which was not run here` : '';
  return `${typed}; no evidence file${command}`;
}

const HASH_START = 12;

function madeFrom(fact: Fact): string {
  const counts = fact.counts ? factText(fact, 'counts') : '';
  const sources = fact.derivedFrom.join(', ');
  return [counts, sources].filter(Boolean).join(', from ');
}
