import type { Finding, Severity } from '../findings/finding.ts';
import type { ManifestPath } from '../findings/place.ts';
import type { Project } from './portfolio.ts';

/** What a rule says about one place; an error unless it says otherwise. */
export interface Remark {
  readonly rule: string;
  readonly severity?: Severity;
  readonly message: string;
  readonly help: string;
}

/** A remark as a finding at the place of a value in the manifest. */
export function remarkAt({ tree }: Project, path: ManifestPath, remark: Remark): Finding {
  return { severity: 'error', place: tree.placeOf(path), ...remark };
}

/** How a rule says that numbers exclude each other, without saying whose mistake it is. */
export const NOT_ONE_RUN =
  'These numbers cannot all come from one run on these rows; common causes: another split, an older run, a typing slip. Take them all from one run.';

/** The same for rates that depend on the cut-off and on which class counts as positive. */
export const NOT_ONE_CUT_OFF =
  'These numbers cannot all come from one run on these rows; common causes: another cut-off, another class, an older run, averages over classes or folds.';
