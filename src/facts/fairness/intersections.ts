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
 * within `African-American` and within `Female` when its attribute names theirs. An attribute that
 * combines some of those another combines holds its groups too, as race × sex those of race × sex ×
 * age, whether or not the author lists it.
 */
export function intersections(
  { manifest }: Project,
  groups: readonly MeasuredGroup[],
): Intersections {
  const declared = new Map(
    (manifest.fairness?.attributes ?? []).map(({ name, intersectionOf }) => [name, intersectionOf]),
  );
  const attributes = [...new Set(groups.map(({ attribute }) => attribute))];
  const namesOf = (attribute: string) =>
    declared.get(attribute) ??
    attributes.filter((other) => other !== attribute && holdsName(attribute, other));
  const partsOf = (attribute: string) =>
    namesOf(attribute).filter((name) => attributes.includes(name));
  const single = (group: MeasuredGroup) =>
    partsOf(group.attribute).map((part) => parentIn(groups, part, group));
  const placed = groups.map((group) => {
    const combined = attributes
      .filter((other) => isCombinedIn(namesOf(other), namesOf(group.attribute)))
      .map((other) => combinedParent(groups, other, { group, single }));
    const found = [...single(group), ...combined];
    return { group, parents: [...new Set(found.filter((parent) => parent !== undefined))], found };
  });
  return {
    parents: new Map(placed.map(({ group, parents }) => [group, parents])),
    unplaced: new Set(
      placed.flatMap(({ group, found }) => (found.includes(undefined) ? [group.attribute] : [])),
    ),
  };
}

function isCombinedIn(few: readonly string[], many: readonly string[]): boolean {
  return few.length > 1 && few.length < many.length && few.every((name) => many.includes(name));
}

/** The group of a combined attribute that lies within groups this one lies within, too. */
function combinedParent(
  groups: readonly MeasuredGroup[],
  attribute: string,
  {
    group,
    single,
  }: {
    readonly group: MeasuredGroup;
    readonly single: (group: MeasuredGroup) => readonly (MeasuredGroup | undefined)[];
  },
): MeasuredGroup | undefined {
  const own = single(group);
  const found = groups.find((other) => {
    const parts = single(other);
    return (
      other.attribute === attribute && parts.length > 1 && parts.every((p) => p && own.includes(p))
    );
  });
  return found ?? parentIn(groups, attribute, group);
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
