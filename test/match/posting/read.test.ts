import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/match/posting/normalise.ts';
import { readPostingWith } from '../../../src/match/posting/read.ts';
import { isBoilerplate } from '../../../src/match/posting/section.ts';
import { NAMED } from './named-skills.ts';

const AD = `Data Engineer at Snowflake Systems

About Snowflake Systems
We build with Rust.

What you’ll do
• Keep Airflow healthy

Requirements
• 3+ years of Python, Kafka is a plus
• MSc in statistics
• You don’t need Spark

Benefits
• A course on AWS`;

describe('a posting', () => {
  const posting = readPostingWith(AD, NAMED);

  test('is cut into sections under their headings', () => {
    expect(posting.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['unknown', ''],
      ['about', 'About Snowflake Systems'],
      ['responsibilities', 'What you’ll do'],
      ['must', 'Requirements'],
      ['benefits', 'Benefits'],
    ]);
  });

  test('gives its demands with their words', () => {
    expect(
      posting.requirements.map(({ importance, anyOf, quote }) => [importance, anyOf, quote]),
    ).toEqual([
      ['responsibility', ['Airflow'], 'Keep Airflow healthy'],
      ['must', ['Python'], '3+ years of Python'],
      ['nice', ['Kafka'], 'Kafka is a plus'],
    ]);
    expect(posting.years.map(({ years, of }) => [years, of])).toEqual([[3, 'Python']]);
    expect(posting.degrees.map(({ level, required }) => [level, required])).toEqual([
      ['master', true],
    ]);
  });

  test('names its employer without asking for it, and its stack without asking for that', () => {
    expect(posting.mentioned.map(({ skill }) => skill)).toEqual([
      'Rust',
      'statistics',
      'Spark',
      'AWS',
    ]);
  });

  test('is conclusive', () => {
    expect(posting.conclusive).toBe(true);
  });
});

test.each(['', 'Hello there.', 'Python\nSQL', 'Requirements\n- patience', '\u0000\u200b'])(
  '%j is inconclusive',
  (text) => {
    expect(readPostingWith(text, NAMED).conclusive).toBe(false);
  },
);

test('a text without headings is read by its sentences', () => {
  const { requirements, conclusive } = readPostingWith(
    'We are looking for somebody. You have solid Python. You will run Airflow. Our site is built with Java. Kafka is a plus. So is Spark.',
    NAMED,
  );
  expect(requirements.map(({ importance, anyOf }) => [importance, anyOf[0]])).toEqual([
    ['must', 'Python'],
    ['responsibility', 'Airflow'],
    ['nice', 'Kafka'],
    ['nice', 'Spark'],
  ]);
  expect(conclusive).toBe(true);
});

const PIECES = [
  'Requirements\n',
  '\n## Nice to have\n',
  '\nAbout us\n',
  '\nBenefits:\n',
  '\nWas du mitbringst\r\n',
  '- ',
  '● ',
  'Python',
  'SQL, Kafka',
  ' or ',
  ' required, ',
  ' is a plus',
  'no ',
  ' (a plus) ',
  "we don't use ",
  '3 years of ',
  'PhD in statistics',
  '. ',
  ';',
  '\n',
  '\t',
  'cafe\u0301 \ufb01',
  '\u0000',
];
const AD_TEXT = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

describe('any text', () => {
  test('has every quote where it says, and no demand in boilerplate', () => {
    fc.assert(
      fc.property(AD_TEXT, (text) => {
        const { requirements, years, degrees, sections } = readPostingWith(text, NAMED);
        const idle = sections.filter(({ kind }) => isBoilerplate(kind));
        for (const { start, end, quote } of [...requirements, ...years, ...degrees]) {
          expect(text.slice(start, end)).toBe(quote);
          expect(idle.filter((section) => start < section.end && section.start < end)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('names every skill where it stands, and asks for none it does not name', () => {
    fc.assert(
      fc.property(AD_TEXT, (text) => {
        const { requirements, mentioned } = readPostingWith(text, NAMED);
        for (const { skill, start, end } of mentioned)
          expect(normalise(text.slice(start, end)).text).toContain(skill);
        for (const { anyOf, quote } of requirements)
          for (const skill of anyOf) expect(normalise(quote).text).toContain(skill);
      }),
      { numRuns: 300 },
    );
  });

  test('is read the same twice', () => {
    fc.assert(
      fc.property(AD_TEXT, (text) => {
        expect(readPostingWith(text, NAMED)).toEqual(readPostingWith(text, NAMED));
      }),
      { numRuns: 50 },
    );
  });
});
