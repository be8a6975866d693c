import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findSkills } from '../../src/match/find-skills.ts';
import { LEXICON } from '../../src/match/lexicon/lexicon.ts';
import type { Posting } from '../../src/match/posting/read.ts';
import type { Importance } from '../../src/match/requirement.ts';

/** What a person found in a posting: groups of names, any one of which is enough. */
export interface Labels {
  readonly must?: readonly (readonly string[])[];
  readonly nice?: readonly (readonly string[])[];
  readonly responsibilities?: readonly (readonly string[])[];
  readonly years?: readonly { readonly years: number; readonly of: string }[];
  readonly degree?: string;
  /** Terms on which people who label do not agree: right neither found nor missed. */
  readonly open?: readonly string[];
}

export interface LabelledPosting {
  readonly name: string;
  readonly text: string;
  readonly labels: Labels;
}

/** How many were found and right, found and wrong, and missed, with their names. */
export interface Tally {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export interface PostingScore {
  /** Skills, whatever the importance. */
  readonly skills: Tally;
  /** Skills with their importance. */
  readonly demands: Tally;
  /** Groups of which any one is enough, exactly these skills. */
  readonly groups: Tally;
  readonly years: Tally;
  readonly degrees: Tally;
}

/** Reads every `<name>.txt` of a folder with its `<name>.labels.yaml`. */
export function labelledPostings(folder: string): LabelledPosting[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort();
  return names.map((name) => ({
    name,
    text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
    labels: parse(readFileSync(join(folder, `${name}.labels.yaml`), 'utf8')) as Labels,
  }));
}

/**
 * Compares what was read with what a person found; names become ids through the lexicon. What is
 * left out of account, in every posting or in this one, counts neither as found nor as missed.
 */
export function scorePostings(
  postings: readonly LabelledPosting[],
  read: (text: string) => Posting,
): PostingScore {
  const general = generalSkills();
  const scores = postings.map(({ name, text, labels }) => {
    const open = new Set([...general, ...(labels.open ?? []).map(skillNamed)]);
    return scoreOne(read(text), { name, labels, open });
  });
  const all = (part: keyof PostingScore): Tally => ({
    right: scores.flatMap((score) => score[part].right),
    wrong: scores.flatMap((score) => score[part].wrong),
    missed: scores.flatMap((score) => score[part].missed),
  });
  return {
    skills: all('skills'),
    demands: all('demands'),
    groups: all('groups'),
    years: all('years'),
    degrees: all('degrees'),
  };
}

/** Precision, recall and F1, 0 to 1; 1 where there was nothing to find and nothing was found. */
export function rates({ right, wrong, missed }: Tally): {
  precision: number;
  recall: number;
  f1: number;
} {
  const share = (rest: readonly string[]): number =>
    right.length + rest.length === 0 ? 1 : right.length / (right.length + rest.length);
  const [precision, recall] = [share(wrong), share(missed)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

interface Key {
  readonly importance: Importance;
  readonly ids: readonly string[];
}

function scoreOne(
  posting: Posting,
  { name, labels, open }: Omit<LabelledPosting, 'text'> & { open: ReadonlySet<string> },
): PostingScore {
  const closed = ({ importance, ids }: Key): Key[] => {
    const left = ids.filter((id) => !open.has(id));
    return left.length > 0 ? [{ importance, ids: left }] : [];
  };
  const found = posting.requirements
    .map(({ importance, anyOf }) => ({ importance, ids: anyOf }))
    .flatMap(closed);
  const wanted = keysOf(labels).flatMap(closed);
  const compare = (write: (key: Key) => readonly string[]): Tally =>
    tally(name, found.flatMap(write), wanted.flatMap(write));
  return {
    skills: compare(({ ids }) => ids),
    demands: compare(({ importance, ids }) => ids.map((id) => `${importance} ${id}`)),
    groups: compare(({ importance, ids }) =>
      ids.length > 1 ? [`${importance} ${ids.toSorted().join(' | ')}`] : [],
    ),
    years: tally(name, posting.years.map(yearsKey), (labels.years ?? []).map(yearsKey)),
    degrees: tally(
      name,
      posting.degrees.slice(0, 1).map(() => 'degree'),
      labels.degree === undefined ? [] : ['degree'],
    ),
  };
}

/** Ids of the words that are left out of account in every posting. */
function generalSkills(): string[] {
  const words = parse(readFileSync(GENERAL_WORDS, 'utf8')) as readonly string[];
  return words.map(skillNamed);
}

const GENERAL_WORDS = join(import.meta.dirname, '../fixtures/postings/general-words.yaml');

function yearsKey({ years, of }: { years: number; of: string }): string {
  return `${years} of ${of.toLowerCase().replace(/[*_]/g, '')}`;
}

function keysOf({ must, nice, responsibilities }: Labels): Key[] {
  const keys = (
    importance: Importance,
    groups: readonly (readonly string[])[] | undefined,
  ): Key[] =>
    (groups ?? []).map((names) => ({
      importance,
      ids: [...new Set(names.map(skillNamed))],
    }));
  return [
    ...keys('must', must),
    ...keys('nice', nice),
    ...keys('responsibility', responsibilities),
  ];
}

/** The id of a label: the skill that is called so, else the one found in its words. */
function skillNamed(label: string): string {
  return BY_NAME.get(label.toLowerCase()) ?? findSkills(label)[0]?.skill ?? `no skill: ${label}`;
}

const BY_NAME = new Map(
  LEXICON.flatMap(({ id, name, aliases = [], exact = [] }) =>
    [...aliases, ...exact, name].map((spelling) => [spelling.toLowerCase(), id] as const),
  ),
);

function tally(name: string, found: readonly string[], wanted: readonly string[]): Tally {
  const [has, should] = [new Set(found), new Set(wanted)];
  const named = (keys: readonly string[]): string[] => keys.map((key) => `${name}: ${key}`);
  return {
    right: named([...has].filter((key) => should.has(key))),
    wrong: named([...has].filter((key) => !should.has(key))),
    missed: named([...should].filter((key) => !has.has(key))),
  };
}
