import { expect, test } from 'vitest';
import { questionsSection } from '../../../src/site/project/questions.ts';
import { limitsSection, tradeoffsSection } from '../../../src/site/project/closing.ts';
import { errorsSection } from '../../../src/site/project/errors.ts';
import { blockOf, buildSource } from '../../builders/site.ts';

const FULL = {
  tradeoffs: [{ chose: 'Logistic *regression*', over: 'a forest', because: 'Same recall.' }],
  limitations: [
    { statement: 'No dates.' },
    { statement: 'One hospital.', consequence: 'It may not transfer.' },
  ],
  recruiter: { interviewTopics: ['Why 2 < 3 & *so on*'] },
};
const html = (blocks: Readonly<Record<string, unknown>>) =>
  blockOf(questionsSection(buildSource(blocks)), 'list').items.map(
    (item) => `${item.title ?? ''}${item.html}`,
  );

test('asks about choices and limits in the author’s words, each with a link to its answer', () => {
  const items = html(FULL);
  expect(items).toContain(
    '<a href="#tradeoff-1">Why “Logistic regression” rather than “a forest”?</a>',
  );
  expect(items).toContain('<a href="#limit-2">What does it mean that “One hospital”?</a>');
  expect(items.join()).not.toContain('No dates');
});

test('names what the author would like to be asked, escaped', () =>
  expect(html(FULL).at(-1)).toBe('Suggested by the author:“Why 2 &lt; 3 &amp; *so on*”'));

test('leads to anchors that the sections have', () => {
  const source = buildSource(FULL);
  const anchors = [
    ...blockOf(tradeoffsSection(source), 'list').items,
    ...blockOf(limitsSection(source), 'list').items,
    ...(errorsSection(source) ? blockOf(errorsSection(source), 'answers').items : []),
  ].map(({ id }) => `#${id}`);
  const targets = html(FULL).flatMap((item) => /href="([^"]+)"/.exec(item)?.[1] ?? []);
  expect(targets.length).toBeGreaterThan(1);
  for (const target of targets) expect(anchors).toContain(target);
});

test('is not drawn where there is nothing to ask', () => {
  const source = buildSource({
    status: 'draft',
    evaluation: undefined,
    tradeoffs: undefined,
    limitations: [{ statement: 'No dates.' }, { statement: 'No ages.' }],
    recruiter: undefined,
  });
  expect(questionsSection(source)).toBeUndefined();
});
