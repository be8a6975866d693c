import fc from 'fast-check';
import { LEXICON } from '../../src/match/lexicon/lexicon.ts';

const ALL = LEXICON.map(({ name }) => name);
// Few enough that a portfolio and a posting often name the same.
const FEW = [
  ...['Logistic regression', 'XGBoost', 'Random forest', 'scikit-learn', 'PyTorch', 'Python'],
  ...['SQL', 'Docker', 'Machine learning', 'Deep learning', 'Statistics', 'Time series', 'pandas'],
];
const name = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...FEW) }, fc.constantFrom(...ALL));
const heading = fc.constantFrom('Requirements', 'Nice to have', 'What you will do', 'About us');
const line = fc.oneof(
  name.map((skill) => `- ${skill}`),
  fc.tuple(name, name).map(([one, other]) => `- Experience with ${one} or ${other}`),
  name.map((skill) => `- At least 3 years of ${skill}`),
  fc.constant('- A degree in statistics'),
  fc.string({ maxLength: 40 }),
);

/** Names of skills, for the tags of generated projects. */
export const anySkillNames: fc.Arbitrary<string[]> = fc.uniqueArray(
  name.filter((each) => /^[\w +-]{2,40}$/.test(each)),
  { minLength: 1, maxLength: 6 },
);

/** Postings with headings, lists, demands for any skill of the lexicon, and noise between them. */
export const anyPosting: fc.Arbitrary<string> = fc
  .array(fc.tuple(heading, fc.array(line, { minLength: 1, maxLength: 5 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) =>
    ['Data scientist', ...parts.map(([title, lines]) => `${title}\n${lines.join('\n')}`)].join(
      '\n\n',
    ),
  );

/** Texts in which nothing is asked for: words of no skill under no heading, or nothing at all. */
export const emptyPosting: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', '   \n\n', '\u0000', '1234567890\n'.repeat(50)),
  fc
    .array(fc.constantFrom('lorem', 'ipsum', 'dolor', 'sit', 'amet', '.', '\n'), { maxLength: 60 })
    .map((words) => words.join(' ')),
);
