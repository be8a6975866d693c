import { evenText } from './even.ts';
import { foldText } from './fold.ts';
import type { Skill } from './lexicon/skill.ts';

/** One way a text may name a skill, or a phrase to be passed over. */
export interface Spelling {
  /** Folded, lower case, with even gaps. */
  readonly text: string;
  /** How much of it stands before its first word: 1 for `.net`. */
  readonly lead: number;
  /** Id of the skill; undefined where the words mean something else: `go to`. */
  readonly skill?: string;
  /** Whether it may end in s or es besides. */
  readonly plural?: boolean;
  /** Ways it may be written, case and all; any where absent. */
  readonly letters?: ReadonlySet<string>;
  /** Words of which one must stand near. */
  readonly near?: ReadonlySet<string>;
}

/** Letters and digits that hold together; Chinese text has no gaps to look for, and is left out. */
export const WORD = /[a-z0-9\u00c0-\u052f]+/g;

const FIRST_WORD = new RegExp(WORD.source);

/** Spellings by their first word, the longest first. */
export type SpellingTable = ReadonlyMap<string, readonly Spelling[]>;

/** Every spelling of the skills, ready to be looked up while a text is read. */
export function spellingTable(skills: readonly Skill[]): SpellingTable {
  const table = new Map<string, Spelling[]>();
  for (const spelling of skills.flatMap(spellingsOf)) {
    const first = FIRST_WORD.exec(spelling.text)?.[0] ?? '';
    const list = table.get(first);
    if (list) list.push(spelling);
    else table.set(first, [spelling]);
  }
  for (const list of table.values()) {
    if (list.length > 1) list.sort((a, b) => b.text.length - a.text.length);
  }
  return table;
}

function spellingsOf(skill: Skill): Spelling[] {
  const { name, aliases = [], exact = [], notWhen = [] } = skill;
  const strict = exact.flatMap(textsOf);
  const free = [name, ...aliases]
    .flatMap(textsOf)
    .filter((text) => !strict.includes(text))
    .flatMap(onBothShores);
  const plural = PLURAL_KINDS.has(skill.kind);
  const endings = plural ? free.flatMap(irregularPlural) : [];
  const meaning = strictMeaning(skill);
  return [
    ...[...free, ...endings].map((text) => ({ text, lead: leadOf(text), skill: skill.id, plural })),
    ...[...new Set(strict)].map((text) => ({ text, lead: 0, ...meaning })),
    ...notWhen.flatMap(textsOf).map((text) => ({ text, lead: 0 })),
  ];
}

function strictMeaning({ id, exact = [], near }: Skill): Omit<Spelling, 'lead' | 'text'> {
  const letters = new Set(exact.map((spelling) => foldText(spelling).text));
  return { skill: id, letters, ...(near && { near: new Set(near) }) };
}

/** `.net` begins with no letter. */
function leadOf(text: string): number {
  return text.startsWith('.') ? 1 : 0;
}

const PLURAL_KINDS: ReadonlySet<string> = new Set([
  'data-store',
  'field',
  'method',
  'practice',
  'statistics',
  'task',
]);

/** A slash may be left out or be a hyphen: `ci/cd`, `ci-cd`. */
function textsOf(spelling: string): string[] {
  const text = evenSpelling(spelling.toLowerCase());
  return text.includes('/') ? [text, text.replaceAll('/', ' ')] : [text];
}

function evenSpelling(lower: string): string {
  // Nearly all need no more than this, and a process that matches one posting waits for them all.
  if (/^[a-z0-9 .+#-]*$/.test(lower)) return lower.replaceAll('-', ' ');
  return evenText(foldText(lower).text).text;
}

function irregularPlural(text: string): string[] {
  if (text.endsWith('analysis')) return [`${text.slice(0, -2)}es`];
  return /[^aeiou]y$/.test(text) ? [`${text.slice(0, -1)}ies`] : [];
}

/** Endings and words written in two ways, British and American. */
const SHORES: readonly (readonly [british: string, american: string])[] = [
  ['isation', 'ization'],
  ['modelling', 'modeling'],
  ['labelling', 'labeling'],
  ['behaviour', 'behavior'],
  ['neighbour', 'neighbor'],
];

/** A spelling and, where it has a British or an American twin, that one. */
function onBothShores(text: string): string[] {
  const twins = SHORES.flatMap(([british, american]) => {
    if (text.includes(british)) return [text.replaceAll(british, american)];
    return text.includes(american) ? [text.replaceAll(american, british)] : [];
  });
  return [text, ...twins];
}
