import type { SkillMention } from '../mention.ts';
import type { Span } from './normalise.ts';

/** Which skills are alike, so that a list of them can be a choice: `language`, `software`. */
export type FamilyOf = (skill: string) => string;

type Link = 'choice' | 'or' | 'slash' | 'comma' | 'and' | 'break';

/**
 * Puts the skills of a clause into demands: any one of a group meets it. "Python, Go or C#",
 * "AWS/GCP", "one of A, B and C" and "tools such as A, B" are one group each; what stands in a
 * plain list, or on two sides of an "and", is asked for one by one. A comma parts skills that are
 * not alike: "statistics, Looker or Amplitude" are two demands.
 */
export function orGroups(
  mentions: readonly SkillMention[],
  { text, start, end, familyOf }: Span & { readonly text: string; readonly familyOf: FamilyOf },
): SkillMention[][] {
  return chainsOf(mentions, text).flatMap((chain) => {
    const first = chain.at(0)?.mention;
    const last = chain.at(-1)?.mention;
    if (!first || !last) return [];
    const lead = text.slice(Math.max(start, first.start - 60), first.start);
    const tail = text.slice(last.end, Math.min(end, last.end + 60));
    if (ANY.test(lead)) return [chain.map(({ mention }) => mention)];
    return groupsOf(chain, OR_ELSE.test(tail)).flatMap((group) => alike(group, familyOf));
  });
}

/** A skill, and how it is joined to the one after it. */
interface Item {
  readonly mention: SkillMention;
  readonly link: Link;
}

const OR = '(?:and/or|either/or|und/oder|et/ou|y/o|e/ou|or|oder|bzw\\.|beziehungsweise|ou|o|u)';
const AND = '(?:and|und|sowie|et|y|e|&|\\+|plus|as well as|along with|ainsi que|as[ií] como)';
const CLOSE = '[\\s)"\'*`_]*';
const WORD = "[\\p{L}\\p{N}'’-]+";
const LINKS: readonly { link: Link; pattern: RegExp }[] = [
  // "Scala (or R, Python)": whatever is in the bracket.
  { link: 'choice', pattern: new RegExp(`^\\s?\\(${OR} $`, 'iu') },
  { link: 'slash', pattern: /^["'*`]*\s?[/|]\s?["'*`]*$/u },
  { link: 'or', pattern: new RegExp(`^${CLOSE},?\\s*\\(?${OR} (?:${WORD} ){0,7}["'*\`(]*$`, 'iu') },
  { link: 'and', pattern: new RegExp(`^${CLOSE},?\\s*${AND} (?:${WORD} ){0,3}["'*\`(]*$`, 'iu') },
  { link: 'comma', pattern: new RegExp(`^${CLOSE}[,•|]\\s*["'*\`(]*(?:${WORD} )?["'*\`]*$`, 'iu') },
];
const ANY_OF =
  "(?:(?:at least )?one(?: or more)? of|any(?: one)? of|some of|either|such as|e\\.?g\\.?,?|like|for (?:instance|example),?|say,?|(?:mindestens )?ein(?:e[mnrs]?|s)? (?:von|der|aus)|wie(?: z\\. ?b\\.| etwa| zum beispiel)?|z\\. ?b\\.|zum beispiel|beispielsweise|etwa|entweder|(?:au moins )?l?'?une? (?:de|des|parmi)|comme|tel(?:le)?s? que|par exemple|p\\. ?ex\\.|soit|(?:al menos )?un[oa] de|alg[uú]n[oa]? de|como(?: por ejemplo)?|tales como|por ejemplo|p\\. ?ej\\.|(?:pelo menos )?uma? (?:de|das|dos)|alg[uú]m(?:a)? d[aeo]s?|tais como|por exemplo|o sea)";
/** Words before a list of which one is enough, or a thing of which anybody has one. */
const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ANY_OF}(?: (?:the|these|those|following|with|mit|avec|con|com|les|las|os|as|den|der|folgenden|suivants|siguientes)){0,3}:?|(?:cloud|frameworks?|platforms?|providers?|databases?|warehouses?|orchestrators?|clouds|broker|plattform|datenbank(?:en)?|anbieter)) *[\\s(:"'*\`]*$`,
  'iu',
);
const OR_ELSE = new RegExp(`^[\\s)"'*\`]*,?\\s*\\(?(?:${OR}|/) ?\\p{L}`, 'iu');
const FINE =
  /^ (?:is|are|works?|would be|ist|sind|geht|est|es|é) (?:(?:also|all|equally|auch|aussi|también|também) )*(?:fine|ok|okay|good|welcome|great|accepted|possible|enough|in ordnung|möglich|bien|possible|válido)/iu;

function chainsOf(mentions: readonly SkillMention[], text: string): Item[][] {
  const chains: Item[][] = [[]];
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    const link = next ? linkOf(text, mention, next) : 'break';
    chains.at(-1)?.push({ mention, link });
    if (link === 'break') chains.push([]);
  }
  return chains;
}

function linkOf(text: string, { end }: SkillMention, next: SkillMention): Link {
  const gap = text.slice(end, next.start);
  if (gap.length > 80) return 'break';
  if (/^\s?\($/.test(gap) && FINE.test(text.slice(next.end, next.end + 40))) return 'or';
  if (INTRODUCED.test(gap) && !OR_FIRST.test(gap)) return 'break';
  return LINKS.find(({ pattern }) => pattern.test(gap))?.link ?? 'break';
}

const INTRODUCED = new RegExp(`(?<![\\p{L}\\p{N}])${ANY_OF}(?: ${WORD}){0,2}[\\s:("'*\`]*$`, 'iu');
const OR_FIRST = new RegExp(`^${CLOSE},?\\s*\\(?${OR} `, 'iu');

function groupsOf(chain: readonly Item[], orElse: boolean): Item[][] {
  const lists = cut(chain, ({ link }) => link === 'and');
  return lists.flatMap((list, i) => listGroups(list, orElse && i === lists.length - 1));
}

/** Groups of a list without "and": one when its last word is "or", else what its commas part. */
function listGroups(list: readonly Item[], orElse: boolean): Item[][] {
  const links = list.slice(0, -1).map(({ link }) => link);
  const choice = links.indexOf('choice');
  if (choice >= 0) return [...list.slice(0, choice).map((item) => [item]), list.slice(choice)];
  const lastComma = links.lastIndexOf('comma');
  const endsInOr = orElse || (links.includes('or') && links.lastIndexOf('or') > lastComma);
  const earlier = links.slice(0, Math.max(0, lastComma)).includes('or');
  return endsInOr && !earlier ? [[...list]] : cut(list, ({ link }) => link === 'comma');
}

/** Takes from the front of a choice what is of another family than the skills its "or" joins. */
function alike(group: readonly Item[], familyOf: FamilyOf): SkillMention[][] {
  const skills = group.map(({ mention }) => mention);
  const joined = group.findLastIndex(({ link }, i) => link === 'comma' && i < group.length - 1);
  const family = familyOf(skills[joined + 1]?.skill ?? '');
  const other = skills.findLastIndex((one, i) => i <= joined && familyOf(one.skill) !== family);
  const choice = skills.slice(other + 1);
  return [...skills.slice(0, other + 1).map((one) => [one]), choice];
}

/** Cuts a list after each item that says so. */
function cut(list: readonly Item[], ends: (item: Item) => boolean): Item[][] {
  const parts: Item[][] = [[]];
  for (const [i, item] of list.entries()) {
    parts.at(-1)?.push(item);
    if (ends(item) && i < list.length - 1) parts.push([]);
  }
  return parts;
}
