import type { Draft } from '../../src/drafts/draft.ts';
import type { Candidate, Importer, Note, SourceTree } from '../../src/drafts/importer.ts';
import { pick } from './pick.ts';
import { unreadResults } from './unread-results.ts';

/** What one importer found and which of it was read. */
export interface Found {
  readonly importer: Pick<Importer, 'id' | 'name'>;
  readonly taken: readonly Candidate[];
  readonly others: readonly Candidate[];
}

/** What all importers together suggest for one project. */
export interface Suggestion {
  readonly found: readonly Found[];
  readonly draft: Required<Draft>;
  readonly notes: readonly Note[];
}

/**
 * Asks every importer what it sees, picks among runs and reads what was picked. Fields stand in the
 * order of the importers, so that the first of two for the same place is the same every time.
 */
export async function suggest(
  tree: SourceTree,
  {
    importers,
    run,
  }: { readonly importers: readonly Importer[]; readonly run?: string | undefined },
): Promise<Suggestion> {
  const seen = await Promise.all(
    importers.map(async (importer) => ({ importer, candidates: await importer.detect(tree) })),
  );
  const claimed = filesOf(seen.filter(({ importer }) => !importer.leftover));
  const found = seen.map(({ importer, candidates }) => ({
    importer,
    ...pick(importer.leftover ? unclaimed(candidates, claimed) : candidates, { run }),
  }));
  const read = await Promise.all(
    found.flatMap(({ importer, taken }) =>
      taken.map((candidate) => importer.read(candidate, tree)),
    ),
  );
  return {
    found: found.filter(({ taken }) => taken.length > 0),
    draft: together(read.map(({ draft }) => draft)),
    notes: [...read.flatMap(({ notes }) => notes), ...(await unreadResults(tree, filesOf(seen)))],
  };
}

function filesOf(
  seen: readonly { readonly candidates: readonly Candidate[] }[],
): ReadonlySet<string> {
  return new Set(seen.flatMap(({ candidates }) => candidates.flatMap(({ files }) => files)));
}

// Of a folder with four files, one of them another program's, three are left.
function unclaimed(candidates: readonly Candidate[], claimed: ReadonlySet<string>): Candidate[] {
  return candidates
    .map((candidate) => ({
      ...candidate,
      files: candidate.files.filter((file) => !claimed.has(file)),
    }))
    .filter(({ files }) => files.length > 0);
}

function together(drafts: readonly Draft[]): Required<Draft> {
  return {
    fields: drafts.flatMap(({ fields }) => fields),
    gaps: drafts.flatMap(({ gaps = [] }) => gaps),
    extracts: drafts.flatMap(({ extracts = [] }) => extracts),
    copies: [...new Set(drafts.flatMap(({ copies = [] }) => copies))].sort(),
  };
}
