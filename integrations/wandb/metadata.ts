import type { DraftField } from '../../src/drafts/draft.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { Url } from '../../src/manifest/schema/scalars.ts';
import type { RunFile } from './run-file.ts';

/** What the metadata of a run say that may be published. */
export interface Metadata {
  /** Git commit of the code, lower-case hexadecimal. */
  readonly commit?: string;
  readonly fields: readonly DraftField[];
}

/**
 * Reads the code's address and commit and the graphics card out of a `wandb-metadata.json`. Of the
 * rest, such as user, host, address, folder and arguments, nothing is looked at.
 */
export function metadataOf(metadata: RunFile | undefined): Metadata {
  if (!metadata || !isBlock(metadata.value)) return { fields: [] };
  const { file, value } = metadata;
  const git: unknown = ownValue(value, 'git');
  const [remote, commit]: unknown[] = isBlock(git)
    ? [ownValue(git, 'remote'), ownValue(git, 'commit')]
    : [];
  const isCommit = typeof commit === 'string' && /^[0-9a-f]{7,64}$/i.test(commit);
  const address = typeof remote === 'string' ? addressOf(remote) : undefined;
  const link: DraftField[] =
    address === undefined
      ? []
      : [
          {
            path: ['links', 'repo'],
            value: address,
            from: { file, pointer: '/git/remote', how: 'where the code came from' },
          },
        ];
  return {
    fields: [...link, ...hardwareFields(value, file)],
    ...(isCommit ? { commit: commit.toLowerCase() } : {}),
  };
}

/** The page of a repository: `git@github.com:a/b.git` and addresses with a password in them included. */
function addressOf(remote: string): string | undefined {
  const plain = remote
    .trim()
    .replace(/^(?:ssh:\/\/)?git@([\w.-]+)[:/]/, 'https://$1/')
    .replace(/^(https:\/\/)[^/@]*@/, '$1')
    .replace(/\.git\/?$/, '');
  return Url.safeParse(plain).success ? plain : undefined;
}

function hardwareFields(metadata: object, file: string): DraftField[] {
  const list: unknown = ownValue(metadata, 'gpu_nvidia');
  const cards: readonly unknown[] = Array.isArray(list) ? list : [];
  const [first] = cards;
  const named: unknown = isBlock(first) ? ownValue(first, 'name') : ownValue(metadata, 'gpu');
  const count: unknown = ownValue(metadata, 'gpu_count');
  if (typeof named !== 'string' || named === '' || named.length > 80) return [];
  const from = { file, how: 'graphics card of the run' };
  const isCount = typeof count === 'number' && Number.isInteger(count) && count > 0;
  return [
    { path: ['compute', 'hardware'], value: named, from },
    ...(isCount ? [{ path: ['compute', 'count'], value: count, from }] : []),
  ];
}
