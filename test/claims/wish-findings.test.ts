import { describe, expect, test } from 'vitest';
import { addressesOf, bulletTemplates, wishFindings } from '../../src/claims/wish-findings.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { buildPortfolio, buildPortfolioFacts } from '../builders/portfolio.ts';

const facts = buildPortfolioFacts();

/** What is found in `resume:` as an author types it. */
function findingsOf(yaml: string) {
  const { tree } = parseManifest(yaml, 'portfolio.yaml');
  if (!tree) throw new Error('The YAML of the test is wrong.');
  const portfolio = buildPortfolio(Object(tree.value));
  return wishFindings(portfolio, { facts, tree });
}

describe('a wish that cannot be followed', () => {
  test('is found at its place, with what was meant', () => {
    const [finding, ...others] = findingsOf(
      'resume:\n  all:\n    pin: [tumours/result, tumours/resutl]\n',
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'resume/wish',
      severity: 'error',
      place: { file: 'portfolio.yaml', line: 3, column: 27 },
      message: 'There is no bullet `tumours/resutl`.',
      help: 'Did you mean `tumours/result`?',
    });
  });

  test.each([
    ['leaveOut: [tumour]', 'There is no project `tumour`.', 'Did you mean `tumours`?'],
    [
      'drop: [tumour/result]',
      'There is no bullet `tumour/result`.',
      'Did you mean `tumours/result`?',
    ],
    [
      'drop: [nonsense]',
      'There is no bullet `nonsense`.',
      /`modelfolio facts --bullets` lists all/,
    ],
    ['drop: [tumours/cost]', 'There is no bullet `tumours/cost`.', /There are tumours\/result/],
  ])('%s', (wish, message, help) => {
    const [finding] = findingsOf(`resume: { ml-engineer: { ${wish} } }`);
    expect(finding?.message).toBe(message);
    expect(finding?.help).toMatch(help);
  });

  test('pins and drops one bullet', () => {
    const found = findingsOf('resume: { all: { pin: [tumours/result], drop: [tumours/result] } }');
    expect(found.map(({ message }) => message)).toEqual([
      '`tumours/result` is both pinned and dropped.',
    ]);
  });

  test('rewords with a typed number, or without a fact it is built on', () => {
    const reword = (text: string) =>
      findingsOf(`resume:\n  all:\n    reword:\n      tumours/result: ${text}\n`);
    expect(reword('Raised recall to 0.94 from {recall:baseline} with {recall} held out')).toEqual([
      expect.objectContaining({
        message: '`0.94` is typed here, and no fact supplies it.',
        place: expect.objectContaining({ line: 4, column: 23 }),
      }),
    ]);
    expect(reword('Found {recall} of the tumours on samples kept aside')).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('leaves out `{recall:baseline}`'),
      }),
    ]);
    expect(
      reword('Raised recall from {recall:baseline} to {recall} on samples kept aside'),
    ).toEqual([]);
  });

  test('is judged for a reader who is not told the bullet, too', () => {
    const found = findingsOf(
      'resume:\n  data-scientist:\n    reword:\n      tumours/artifact: Made a file of 2 kB out of thirty measurements for a list\n',
    );
    expect(found.map(({ message }) => message)).toEqual([
      '`2` is typed here, and no fact supplies it.',
    ]);
  });
});

test('a bullet’s address does not depend on the reader', () => {
  const tumours = buildPortfolio().projects.find(({ id }) => id === 'tumours');
  const addresses = tumours ? addressesOf(tumours, facts) : [];
  expect(addresses).toEqual([
    'tumours/result',
    'tumours/alternative',
    'tumours/latency',
    'tumours/artifact',
    'tumours/dataset',
  ]);
  expect(tumours && bulletTemplates(tumours, facts)[3]).toEqual({
    address: 'tumours/artifact',
    template: 'Built a final model of {size} on disk: logistic regression, saved as pickle',
    text: 'Built a final model of 2.07 kB on disk: logistic regression, saved as pickle',
  });
});
