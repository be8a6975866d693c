import type { Finding } from '../../findings/finding.ts';
import type { ManifestTree } from '../tree.ts';
import type { FromBlock } from './blocks.ts';

/** Why a `from` gives no value, and what to type instead. */
export interface Problem {
  readonly problem: string;
  /** Rule of the finding: `evidence/<id>`. */
  readonly rule: `evidence/${string}`;
  readonly help: string;
  /** Key of the `from` block that is wrong, for the place of the finding. */
  readonly key: 'file' | 'pointer' | 'column' | 'row' | 'columns';
}

/** True when something could not be read. */
export function isProblem(value: object): value is Problem {
  return 'problem' in value && 'help' in value;
}

/** The problem as a finding at the `from` block. */
export function problemFinding(
  { problem, rule, help, key }: Problem,
  { path }: FromBlock,
  tree: ManifestTree,
): Finding {
  return {
    rule,
    severity: 'error',
    place: tree.placeOf([...path, 'from', key]),
    message: problem,
    help,
  };
}

/** A few names in words: `"a", "b" and 3 more`; "none" without any. */
export function listed(names: readonly string[], most = 8): string {
  if (names.length === 0) return 'none';
  const shown = names.slice(0, most).map((name) => `\`${cut(name)}\``);
  const more = names.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function cut(name: string): string {
  return name.length > 60 ? `${name.slice(0, 57)}…` : name;
}
