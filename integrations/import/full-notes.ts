import type { Note } from '../../src/drafts/importer.ts';
import type { FullList } from '../../src/drafts/merge.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';

const SHOWN = 8;

/** One remark for each list that had no room for all that was found. */
export function fullNotes(full: readonly FullList[]): Note[] {
  const lists = Map.groupBy(full, ({ path, most }) =>
    JSON.stringify([path.replace(/\[\d+\]$/, ''), most]),
  );
  return [...lists.values()].flatMap((items) => {
    const [first] = items;
    if (!first) return [];
    const list = first.path.replace(/\[\d+\]$/, '');
    const more = items.length > SHOWN ? ` and ${items.length - SHOWN} more` : '';
    const names = items.slice(0, SHOWN).map(nameOf).join(', ');
    return [
      {
        file: first.from.file,
        text: `not taken, \`${list}\` has at most ${first.most} entries: ${names}${more}`,
      },
    ];
  });
}

function nameOf({ value }: FullList): string {
  const found = isBlock(value)
    ? ['name', 'purpose', 'path', 'id'].map((key) => ownValue(value, key)).find(Boolean)
    : value;
  return typeof found === 'string' ? found : 'one without a name';
}
