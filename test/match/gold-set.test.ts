import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = join(import.meta.dirname, '../fixtures/postings');
const HALVES = ['tuning', 'kept'] as const;

/** What a line of each layout looks like; the number is how many such lines a posting shows. */
const LAYOUTS: Record<string, { line: RegExp; least: number }> = {
  markdown: { line: /^#{1,3} |\*\*/, least: 1 },
  'dot-bullets': { line: /^• /, least: 4 },
  'dash-bullets': { line: /^- /, least: 4 },
  'en-dash-bullets': { line: /^– /, least: 4 },
  'star-bullets': { line: /^\* /, least: 4 },
  'square-bullets': { line: /^▪ /, least: 4 },
  numbered: { line: /^\d\. /, least: 3 },
  'caps-headings': { line: /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u, least: 4 },
  'colon-headings': { line: /^[^.]{1,40}:(\*\*)?$/, least: 3 },
  'emoji-headings': { line: /^(?!▪)\p{Extended_Pictographic}/u, least: 3 },
  table: { line: /\t/, least: 3 },
};

const LANGUAGES = [
  'german-headings',
  'french-headings',
  'spanish-headings',
  'wholly-german',
  'wholly-french',
] as const;

const HARD = ['negation', 'trap', 'clause-cues', 'boilerplate', 'entry-level'] as const;
const SHAPES = ['plain', 'bare-headings', 'no-headings', 'one-paragraph', 'mixed-duties'] as const;

const name = z.string().trim().min(1);
const groups = z.array(z.array(name).min(1)).default([]);

const labelsSchema = z.strictObject({
  traits: z.array(z.enum([...Object.keys(LAYOUTS), ...LANGUAGES, ...HARD, ...SHAPES])).min(1),
  must: groups,
  nice: groups,
  responsibilities: groups,
  mentioned: z.array(name).default([]),
  years: z.array(z.strictObject({ years: z.int().positive(), of: name.optional() })).default([]),
  degree: name.optional(),
  not: z.array(name).default([]),
  open: z.array(name).max(4).default([]),
  written: z.record(name, name).default({}),
});

type Labels = z.infer<typeof labelsSchema>;

interface Posting {
  readonly half: (typeof HALVES)[number];
  readonly id: string;
  readonly text: string;
  readonly labels: Labels;
}

function idsOf(half: string, ending: string): string[] {
  const files = readdirSync(join(FOLDER, half)).filter((file) => file.endsWith(ending));
  return files.map((file) => file.slice(0, -ending.length)).sort();
}

function read(...path: string[]): string {
  return readFileSync(join(FOLDER, ...path), 'utf8');
}

const postings: Posting[] = HALVES.flatMap((half) =>
  idsOf(half, '.txt').map((id) => ({
    half,
    id,
    text: read(half, `${id}.txt`),
    labels: labelsSchema.parse(parse(read(half, `${id}.labels.yaml`))),
  })),
);

const required = (labels: Labels) => [labels.must, labels.nice, labels.responsibilities].flat(2);

const named = (labels: Labels) => [
  ...required(labels),
  ...labels.mentioned,
  ...labels.not,
  ...labels.open,
];

const having = (trait: string) => postings.filter(({ labels }) => labels.traits.includes(trait));

/** The name as a whole word, in any case: what an annotator could point at. */
function stands(text: string, words: string): boolean {
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'iu').test(text);
}

describe('the set', () => {
  test('holds fifteen labelled postings in each half, no id twice', () => {
    for (const half of HALVES) {
      expect(idsOf(half, '.txt')).toHaveLength(15);
      expect(idsOf(half, '.labels.yaml')).toEqual(idsOf(half, '.txt'));
      expect(readdirSync(join(FOLDER, half))).toHaveLength(30);
    }
    expect(new Set(postings.map(({ id }) => id)).size).toBe(30);
  });

  test('is varied in each half', () => {
    for (const half of HALVES) {
      const here = postings.filter((posting) => posting.half === half);
      const count = (holds: (labels: Labels) => boolean) =>
        here.filter(({ labels }) => holds(labels)).length;
      const withTrait = (trait: string) => count(({ traits }) => traits.includes(trait));
      expect(count((labels) => labels.must.some((group) => group.length > 1))).toBeGreaterThan(7);
      expect(count(({ years }) => years.length > 0)).toBeGreaterThan(7);
      expect(count(({ degree }) => degree !== undefined)).toBeGreaterThan(4);
      expect(count(({ traits }) => LANGUAGES.some((one) => traits.includes(one)))).toBe(
        half === 'tuning' ? 3 : 4,
      );
      expect(withTrait('negation')).toBeGreaterThan(4);
      expect(withTrait('trap')).toBeGreaterThan(4);
      for (const trait of [...Object.keys(LAYOUTS), ...HARD, ...SHAPES]) {
        expect(withTrait(trait), `${trait} in ${half}`).toBeGreaterThan(0);
      }
    }
  });

  test('leaves more than nine in ten of its asked-for skills closed, in each half', () => {
    for (const half of HALVES) {
      const here = postings.filter((posting) => posting.half === half);
      const open = here.flatMap(({ labels }) => labels.open);
      const asked = here.flatMap(({ labels }) => required(labels));
      expect(open.length, half).toBeGreaterThan(0);
      expect(open.length / (open.length + asked.length), half).toBeLessThan(0.1);
    }
  });

  test('has postings in or with headings in three other languages', () => {
    for (const trait of LANGUAGES) expect(having(trait).length, trait).toBeGreaterThan(0);
  });

  test('spells each skill one way', () => {
    const spellings = new Map<string, Set<string>>();
    for (const skill of postings.flatMap(({ labels }) => named(labels))) {
      const key = skill.toLowerCase().replaceAll(/[\s-]/g, '');
      spellings.set(key, (spellings.get(key) ?? new Set<string>()).add(skill));
    }
    expect([...spellings.values()].filter(({ size }) => size > 1)).toEqual([]);
  });

  test('labels no word that is left out of account', () => {
    const general = z.array(name).parse(parse(read('general-words.yaml')));
    expect(general.length).toBeGreaterThan(0);
    const skills = new Set(postings.flatMap(({ labels }) => named(labels)));
    expect(general.filter((word) => skills.has(word))).toEqual([]);
  });
});

describe.each(postings)('$half/$id', ({ text, labels }) => {
  test('has the length of a posting', () => {
    const words = text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
    expect(words).toBeGreaterThanOrEqual(150);
    expect(words).toBeLessThanOrEqual(600);
  });

  test('asks for something, and names each skill in one list only', () => {
    expect(labels.must.length).toBeGreaterThan(0);
    const names = named(labels);
    expect(names.filter((skill, index) => names.indexOf(skill) !== index)).toEqual([]);
  });

  test('says every labelled skill in the words of the label or those stated beside it', () => {
    const absent = named(labels).filter((skill) => !stands(text, labels.written[skill] ?? skill));
    expect(absent).toEqual([]);
    expect(Object.keys(labels.written).filter((key) => !named(labels).includes(key))).toEqual([]);
  });

  test('says its years and its degree as labelled', () => {
    const said = [...labels.years.map(({ of }) => of), labels.degree];
    expect(said.filter((words) => words !== undefined && !text.includes(words))).toEqual([]);
  });

  test('shows the layout its traits name, and no other', () => {
    const lines = text.split('\n');
    const seen = Object.entries(LAYOUTS).filter(
      ([, { line, least }]) => lines.filter((one) => line.test(one)).length >= least,
    );
    expect(seen.map(([trait]) => trait).sort()).toEqual(
      labels.traits.filter((trait) => trait in LAYOUTS).sort(),
    );
    expect(labels.traits.includes('plain')).toBe(!labels.traits.includes('markdown'));
  });

  test('has labels for the difficulties it names', () => {
    const hard = labels.traits.some((trait) => trait === 'negation' || trait === 'trap');
    expect(labels.not.length > 0).toBe(hard);
    if (labels.traits.includes('boilerplate')) expect(labels.mentioned).not.toEqual([]);
  });
});
