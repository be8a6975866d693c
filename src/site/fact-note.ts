import type { Fact } from '../facts/fact.ts';
import type { EvidenceLevel } from '../manifest/schema/from.ts';
import { words } from '../words/words.ts';

/** The badge behind a number: how well it is backed, and where that can be looked up. */
export interface FactNoteContent {
  readonly level: EvidenceLevel;
  readonly label: string;
  /** What the level means, one sentence. */
  readonly meaning: string;
  /** File, pointer and start of the hash, when there is a file. */
  readonly where?: string;
  /** The fact's row under Sources. */
  readonly href: string;
}

/** What each level of evidence is called and means, weakest first. */
export function evidenceWords(): Readonly<
  Record<EvidenceLevel, { readonly label: string; readonly meaning: string }>
> {
  return words().evidence.levels;
}

const HASH_START = 8;

/** Badge of a fact; `href` leads to its row under Sources. */
export function composeFactNote(fact: Fact, href: string): FactNoteContent {
  const where = evidencePlace(fact);
  return {
    level: fact.evidence.level,
    ...evidenceWords()[fact.evidence.level],
    href,
    ...(where && { where }),
  };
}

/** Start of a file's hash, long enough to compare by eye. */
export function shortHash(sha256: string): string {
  return sha256.slice(0, HASH_START);
}

function cellPart(cell: string | undefined): string {
  return cell ? `, ${cell}` : '';
}

function evidencePlace({ evidence }: Fact): string | undefined {
  if (!evidence.file) return undefined;
  const pointer = evidence.pointer ? `#${evidence.pointer}` : cellPart(evidence.cell);
  const hash = evidence.sha256 ? ` · sha256 ${shortHash(evidence.sha256)}` : '';
  return `${evidence.file.split('/').at(-1)}${pointer}${hash}`;
}
