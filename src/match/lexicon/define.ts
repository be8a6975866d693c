import type { Skill, SkillKind, SkillSource } from './skill.ts';

/** What a skill has besides id, name, kind and source: lists, with commas between their items. */
export interface SkillTraits {
  readonly aliases?: string;
  readonly exact?: string;
  readonly near?: string;
  readonly notWhen?: string;
  readonly parents?: string;
}

/** Writes one entry of a family's table. */
export function skill(
  id: string,
  name: string,
  kind: SkillKind,
  source: SkillSource,
  traits: SkillTraits = {},
): Skill {
  const { aliases, exact, near, notWhen, parents } = traits;
  return {
    id,
    name,
    kind,
    source,
    ...(aliases && { aliases: listed(aliases) }),
    ...(exact && { exact: listed(exact) }),
    ...(near && { near: listed(near) }),
    ...(notWhen && { notWhen: listed(notWhen) }),
    ...(parents && { parents: listed(parents) }),
  };
}

function listed(items: string): string[] {
  return items.trim().split(/,\s+/);
}
