import type { ManifestPath } from '../../findings/place.ts';
import { valueAt } from '../issues.ts';
import type { ManifestTree } from '../tree.ts';
import { isBlock } from './blocks.ts';
import type { ReadValue, Reading } from './evidence-file.ts';

interface Fill extends ReadValue {
  readonly block: ManifestPath;
}

/**
 * The manifest with what it reads in place. A read value stands where its `from` stands, and its
 * digits are those of the file.
 */
export function filledTree(tree: ManifestTree, readings: readonly Reading[]): ManifestTree {
  const fills = readings.flatMap(({ block, values }) =>
    values.filter(({ typed }) => !typed).map((value) => ({ ...value, block })),
  );
  if (fills.length === 0) return tree;
  const fillAt = (path: ManifestPath) => fills.find((fill) => isWithin(path, fill.path));
  const placed = (path: ManifestPath) => {
    const fill = fillAt(path);
    return fill && { ...tree.placeOf([...fill.block, 'from']), path };
  };
  return {
    file: tree.file,
    value: fills.reduce<unknown>(
      (value, fill) => withValue(value, fill.path, fill.value),
      tree.value,
    ),
    placeOf: (path) => placed(path) ?? tree.placeOf(path),
    placeOfKey: (path) => placed(path) ?? tree.placeOfKey(path),
    writtenAt: (path) => {
      const fill = fillAt(path);
      return fill ? writtenIn(fill, path) : tree.writtenAt(path);
    },
  };
}

function writtenIn(fill: Fill, path: ManifestPath): string | undefined {
  const below = path.slice(fill.path.length);
  const value = valueAt(fill.value, below);
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const written = fill.written(below);
  // The digits belong to the value only when they give it.
  if (written === undefined || Number(written) !== Number(value)) return String(value);
  return /^-?\d+\.0$/.test(written) ? `${written}${WHOLE_FLOAT}` : written;
}

// Programs write a float without a fraction as 1.0, however exact it is: it was not rounded to that.
const WHOLE_FLOAT = '00000';

function isWithin(path: ManifestPath, outer: ManifestPath): boolean {
  return path.length >= outer.length && outer.every((step, index) => path[index] === step);
}

// Copies along the path only; the rest is shared with the manifest as written.
function withValue(whole: unknown, path: ManifestPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(whole))
    return whole.map((item: unknown, index) =>
      index === step ? withValue(item, rest, value) : item,
    );
  const block = isBlock(whole) ? whole : {};
  return { ...block, [step]: withValue(valueAt(block, [step]), rest, value) };
}
