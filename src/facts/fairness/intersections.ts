import { idPart } from '../../manifest/id-part.ts';
import type { Project } from '../../manifest/portfolio.ts';
import type { MeasuredGroup } from './measured-group.ts';

/** Which groups lie within which others, as those of race × sex within those of race and of sex. */
export interface Intersections {
  readonly parents: ReadonlyMap<MeasuredGroup, readonly MeasuredGroup[]>;
  /** Attributes that combine others, with a group whose name does not hold theirs. */
  readonly unplaced: ReadonlySet<string>;
}

/**
 * Finds the groups that hold all rows of another by their names: `African-American, Female` lies
 * within `African-American` and within `Female` when its attribute names theirs.
 */
export function intersections(
  { manifest }: Project,
  groups: readonly MeasuredGroup[],
): Intersections {
  const declared = new Map(
    (manifest.fairness?.attributes ?? []).map(({ name, intersectionOf }) => [name, intersectionOf]),
  );
  const attributes = [...new Set(groups.map(({ attribute }) => attribute))];
  const measured = (name: string) => attributes.includes(name);
  const partsOf = (attribute: string) =>
    declared.get(attribute)?.filter(measured) ??
    attributes.filter((other) => other !== attribute && holdsName(attribute, other));
  const placed = groups.map((group) => {
    const parts = partsOf(group.attribute);
    const parents = parts.flatMap((part) => parentIn(groups, part, group) ?? []);
    return { group, parents, complete: parents.length === parts.length };
  });
  return {
    parents: new Map(placed.map(({ group, parents }) => [group, parents])),
    unplaced: new Set(placed.flatMap(({ group, complete }) => (complete ? [] : [group.attribute]))),
  };
}

/** The group of an attribute whose name stands in another's, the longest where several do. */
function parentIn(
  groups: readonly MeasuredGroup[],
  attribute: string,
  { group }: MeasuredGroup,
): MeasuredGroup | undefined {
  return groups
    .filter((other) => other.attribute === attribute && holdsName(group, other.group))
    .sort((a, b) => b.group.length - a.group.length)[0];
}

function holdsName(text: string, name: string): boolean {
  return `-${idPart(text)}-`.includes(`-${idPart(name)}-`);
}
