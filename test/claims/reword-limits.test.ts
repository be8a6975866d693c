import { expect, test } from 'vitest';
import { tellBullets } from '../../src/claims/bullets.ts';
import { rewordLimits } from '../../src/claims/reword-limits.ts';
import { ownWords } from '../../src/claims/span.ts';
import { NO_WISHES } from '../../src/claims/wishes.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { mlEngineer } from '../../src/lenses/ml-engineer.ts';
import { buildPortfolio } from '../builders/portfolio.ts';

const projects = buildPortfolio().projects;

function limits(text: string, { id = 'churn', kind = 'result' } = {}): string | undefined {
  const project = projects.find((each) => each.id === id);
  const facts = project && deriveFacts(project);
  const told = facts && tellBullets({ project, facts, lens: mlEngineer, wishes: NO_WISHES });
  const sentence = told?.find(({ claim }) => claim.kind === kind)?.sentence;
  const words = ownWords(text);
  if (!project || !facts || !sentence || !words) throw new Error('The case does not exist.');
  const claim = { project: id, kind: sentence.kind, spans: [words] };
  return rewordLimits(claim, { project, facts, sentence })?.message;
}

const REST = 'the ranking of customers who may soon leave soon';

test('a gain is claimed only where something was gained', () => {
  expect(limits(`Improved ${REST}`)).toMatch(/“Improved” says more than the facts/);
  expect(limits(`Improved the finding of tumours on samples kept aside`, { id: 'tumours' })).toBe(
    undefined,
  );
});

test('words that claim too much, "led" without a lead, and arrows are refused', () => {
  expect(limits(`Leveraged a robust model for the ranking of customers at risk`)).toMatch(
    /“(?:Leveraged|robust)” says more/,
  );
  expect(limits(`Led the ranking of customers who may soon go`)).toMatch(/“led” says more/);
  expect(limits(`Ranked customers who may soon go → called them first`)).toMatch(/“→” is lost/);
  expect(limits('Ranked three kinds of customers who may soon go')).toMatch(/“three” is a number/);
});

test('rows are called held-out only where they are from a test', () => {
  const rest = 'samples by how likely they leave again';
  expect(limits(`Ranked unseen ${rest}`)).toMatch(/^“unseen” is not what the manifest says/);
  expect(limits(`Ranked held-out ${rest}`)).toMatch(/^“held-out” is not/);
  expect(limits(`Ranked held-out ${rest}`, { id: 'tumours' })).toBeUndefined();
});

test.each(['a quarter of', 'zero', 'threefold', 'XII', 'a trillion'])(
  '%s is a number in words',
  (number) => {
    expect(limits(`Ranked ${number} customers who may soon go away`)).toMatch(/is a number/);
  },
);

test('a number in words is not hidden by a longer word that holds it', () => {
  const text = 'Answered ten customers who may soon go with a short latency';
  expect(limits(text, { kind: 'latency' })).toMatch(/“ten” is a number/);
});

test.each(['third-party', 'zero-shot', 'k-fold', 'ML and VI'])('%s is none', (number) => {
  expect(limits(`Ranked customers by ${number} methods who may soon go`)).toBeUndefined();
});

test('what a reader cannot see is refused', () => {
  expect(limits('Ranked t\u200bwelve customers who may soon go away')).toMatch(/U\+200B/);
  expect(limits('Ranked tw\u0435lve customers who may soon go away')).toMatch(/U\+0435/);
});

test.each(['Won', 'Gained on', 'Slashed', 'Enhanced'])('%s claims a gain', (verb) => {
  expect(limits(`${verb} ${REST}`)).toMatch(/says more than the facts/);
});

test('eight to thirty words fit', () => {
  expect(limits('Ranked customers')).toMatch(/^This bullet has 2 words and 16 characters/);
  expect(limits('Ranked customers by how likely they leave again '.repeat(5))).toMatch(/40 words/);
  expect(limits('Ranked customers by how likely they leave again')).toBeUndefined();
});
