import { foldsProgram } from './folds-program.ts';
import type { FoldsProgram } from './folds-program.ts';
import { matches, requireScores } from './scores.ts';
import type { Score, ScoreId, TestSet } from './scores.ts';
import { checkScores } from './single-set.ts';
import type { Consistency } from './single-set.ts';

/** A verdict on the means it could check, and those it could not. */
export interface FoldConsistency extends Consistency {
  /** Scores left aside, because they are no sum over counts of the folds. */
  readonly ignored: readonly ScoreId[];
}

/**
 * Whether means over folds, each fold weighing the same, can come from some matrices of folds of
 * these sizes (Kovács and Fazekas, Neurocomputing 2024). Accuracy is checked always; recall,
 * specificity and balanced accuracy where every fold's positives are known and no fold lacks a class;
 * for these the answer is exact, by an integer linear program. All other scores are no sum over
 * counts: they are ignored and listed, and the verdict is about the rest, `unknown` when nothing is
 * left. One fold is a single test set, where every score counts. Loads the HiGHS solver at its first
 * use. Throws a RangeError as `checkScores` does, and when there is no fold.
 */
export async function checkFoldMeans(
  folds: readonly TestSet[],
  scores: readonly Score[],
): Promise<FoldConsistency> {
  if (folds.length === 0) throw new RangeError('Expected at least one fold');
  folds.forEach((fold) => requireScores(fold, scores));
  const [only, ...others] = folds;
  if (only && others.length === 0) return { ...checkScores(only, scores), ignored: [] };
  const program = foldsProgram(folds, scores);
  const { ignored } = program;
  if (program.means.length === 0) return { verdict: 'unknown', ignored };
  // No mean of shares lies outside 0 to 1, and the solver need not be asked.
  if (program.means.some(({ low, high }) => low > high)) return { verdict: 'impossible', ignored };
  return { verdict: await solve(program), ignored };
}

/** Nodes the solver may visit: a bound in steps gives the same answer on every machine. */
const NODES = 2000;

async function solve(program: FoldsProgram): Promise<Consistency['verdict']> {
  const solver = await loadSolver();
  const solution = solver.solve(program.text, { mip_max_nodes: NODES, output_flag: false });
  if (solution.Status === 'Infeasible') return 'impossible';
  const columns: Readonly<Record<string, { readonly Primal?: number }>> = solution.Columns;
  const count = (name: string): number => Math.round(columns[name]?.Primal ?? NaN);
  const holds = program.means.every(({ score, terms }) =>
    matches(
      score,
      terms.reduce((sum, { factor, name }) => sum + factor * count(name), 0),
    ),
  );
  // The solver works to a tolerance of its own: an answer counts once its counts give the means.
  return holds ? 'possible' : 'unknown';
}

/** The solver keeps nothing between programs, and takes longer to load than to solve most of them. */
let loaded: ReturnType<typeof load> | undefined;

function loadSolver(): ReturnType<typeof load> {
  return (loaded ??= load());
}

async function load() {
  const { default: entry } = await import('highs');
  // The package's types describe its CommonJS build; what is loaded here exports the loader itself.
  const exported: unknown = entry;
  return (exported as typeof entry.default)();
}
