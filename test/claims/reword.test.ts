import { describe, expect, test } from 'vitest';
import { tellBullets } from '../../src/claims/bullets.ts';
import { reword, rewordTemplate } from '../../src/claims/reword.ts';
import { claimText } from '../../src/claims/text.ts';
import { NO_WISHES } from '../../src/claims/wishes.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { LENSES } from '../../src/lenses/lenses.ts';
import { mlEngineer } from '../../src/lenses/ml-engineer.ts';
import type { Project } from '../../src/manifest/portfolio.ts';
import { buildPortfolio, publishedProject } from '../builders/portfolio.ts';

const told = (project: Project, lens = mlEngineer) =>
  tellBullets({ project, facts: deriveFacts(project), lens, wishes: NO_WISHES });

/** The wording of the bullet of a kind, or why it is refused. */
function worded(text: string, { kind = 'result', project = publishedProject('tumours') } = {}) {
  const sentence = told(project).find(({ claim }) => claim.kind === kind)?.sentence;
  if (!sentence) throw new Error(`There is no ${kind} here.`);
  const result = reword(text, { project, facts: deriveFacts(project), sentence });
  return 'message' in result ? result : claimText(result);
}

test('every generated bullet can be typed with placeholders and comes out the same', () => {
  const cases = buildPortfolio().projects.flatMap((project) =>
    LENSES.flatMap((lens) => told(project, lens).map((bullet) => ({ project, ...bullet }))),
  );
  expect(cases.length).toBeGreaterThan(20);
  for (const { project, claim, sentence } of cases) {
    const source = { project, facts: deriveFacts(project), sentence };
    const template = rewordTemplate(claim, source);
    const again = reword(template, source);
    expect('message' in again ? again : claimText(again)).toBe(claimText(claim));
    expect(template).toContain('{');
  }
});

describe('a wording is refused', () => {
  const ends = '{recall:baseline} to {recall} on samples kept aside for testing';

  test('with a number that is typed', () => {
    expect(worded(`Raised recall by 12.5% from ${ends}`)).toMatchObject({
      message: '`12.5%` is typed here, and no fact supplies it.',
    });
    expect(worded(`Raised recall² from ${ends}`)).toMatchObject({ help: /\{recall\}/ });
    expect(worded(`Raised recall from ${ends}, twice`)).toMatchObject({
      message: '“twice” is a number in words, and no fact supplies it.',
    });
  });

  test('when a fact is missing, which is named', () => {
    expect(worded('Reached a recall of {recall} on samples kept aside for testing')).toMatchObject({
      message:
        'This wording of `tumours/result` leaves out `{recall:baseline}` (0.813), which the bullet is built on.',
    });
  });

  test('with its two ends the wrong way round', () => {
    expect(
      worded(`Raised recall from {recall} to {recall:baseline} on samples kept aside`),
    ).toEqual({
      message: '“From 0.937 to 0.813” has the two ends the wrong way round.',
      help: 'Write the baseline after “from” and the result after “to”.',
    });
  });

  test('with a placeholder that names nothing, or what the fact does not have', () => {
    expect(worded(`Raised {recal} from ${ends}`)).toMatchObject({
      message: '`{recal}` names no fact of this project.',
      help: /^Nearest: \{recall\}/,
    });
    expect(worded(`Raised {recall:chance} from ${ends}`)).toMatchObject({
      message: '`recall/test` has no chance.',
    });
    expect(worded(`Raised {recall:width} from ${ends}`)).toMatchObject({
      message: '`:width` is no part of a fact.',
    });
    expect(worded(`Raised recall} from ${ends}`)).toMatchObject({ message: '`}` stands alone.' });
  });
});

describe('a placeholder stands by itself, or the number would be another', () => {
  const rest = 'on samples kept aside for testing';
  test.each([
    `Raised recall from {recall:baseline} to -{recall} ${rest}`,
    `Raised recall from {recall:baseline} to .{recall} ${rest}`,
    `Raised recall from {recall:baseline} to ({recall:baseline}){recall} ${rest}`,
    `Raised recall from {recall:baseline}{recall} ${rest}`,
    `Raised recall from {recall:baseline} to {recall}({recall:n}) ${rest}`,
    `Raised recall from {recall:baseline} to {recall} on {recall:n}k samples kept aside`,
    `Raised recall from {recall:baseline} to {recall} on {recall:n} k samples kept aside`,
    `Raised recall from {recall:baseline} to {recall}% ${rest}`,
    `Raised recall from {recall:baseline} to {recall} % ${rest}`,
    `Raised recall from {recall:baseline} to more than > {recall} ${rest}`,
    `Raised recall from {recall:baseline} to {recall},{recall:n} ${rest}`,
  ])('%s', (text) => {
    expect(worded(text)).toMatchObject({ message: / would read as part of another number\.$/ });
  });

  test('brackets, quotes and full stops may touch it', () => {
    expect(worded(`Raised recall to “{recall}” (from {recall:baseline}), ${rest}`)).toMatch(
      /^Raised recall to “0\.937” \(from 0\.813\), on/,
    );
  });
});

test('digits stand in names the project knows', () => {
  const models = [
    { ...publishedProject('tumours').manifest.models?.[0], name: 'ResNet50, frozen' },
  ];
  const project = publishedProject('tumours', { models });
  const text = (model: string) =>
    worded(`Raised recall from {recall:baseline} to {recall} on held-out samples with ${model}`, {
      project,
    });
  expect(text('ResNet50')).toBe(
    'Raised recall from 0.813 to 0.937 on held-out samples with ResNet50',
  );
  expect(text('ResNet101')).toMatchObject({ message: /^`ResNet101` is typed here/ });
});
