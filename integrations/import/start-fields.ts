import { pathText } from '../../src/findings/place.ts';
import type { DraftField } from '../../src/drafts/draft.ts';
import { GAP } from '../../src/manifest/gaps.ts';

/** Fields of a new manifest: those given, and the keys it cannot do without where none of them is one. */
export function started(
  fields: readonly DraftField[],
  { title, folder }: { readonly title: string; readonly folder: string },
): DraftField[] {
  const own = { file: '', how: 'every manifest has it' };
  const start: DraftField[] = [
    { path: ['schemaVersion'], value: '1', from: own },
    { path: ['title'], value: title, from: { file: folder, how: 'name of the folder' } },
    { path: ['status'], value: 'draft', from: own },
    { path: ['task', 'type'], value: GAP, from: own },
  ];
  const given = new Set(fields.map(({ path }) => pathText(path)));
  return [...start.filter(({ path }) => !given.has(pathText(path))), ...fields];
}

/** A title made of a folder's name: `my_repo` is "My repo". */
export function titleOf(folder: string): string {
  const words = folder
    .replace(/[_\s.-]+/g, ' ')
    .replace(/[<>\p{Cc}]/gu, '')
    .trim()
    .slice(0, 80)
    .trim();
  return words === '' ? 'Untitled' : words.charAt(0).toUpperCase() + words.slice(1);
}
