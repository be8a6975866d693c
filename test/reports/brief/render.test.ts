import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/findings/visible.ts';
import type { Brief } from '../../../src/reports/brief/brief.ts';
import { renderBriefMarkdown, renderBriefPretty } from '../../../src/reports/brief/render.ts';

const brief: Brief = {
  project: 'tumours',
  title: 'Tumour *classifier*',
  lens: 'ml-engineer',
  headline: 'Recall of 0.937',
  numbers: ['Recall: 0.937'],
  limits: ['One hospital.'],
  questions: [{ text: 'Why?', page: '/projects/tumours/#limit-1', place: 'project.yaml:1:1' }],
};

test('has its parts in order, a question with the place that answers it', () =>
  expect(renderBriefPretty(brief).split('\n')).toEqual([
    'tumours: Tumour *classifier* (ml-engineer)',
    'Recall of 0.937',
    '',
    'Numbers',
    '- Recall: 0.937',
    '',
    'Limits',
    '- One hospital.',
    '',
    'Likely questions',
    '- Why?',
    '  project.yaml:1:1, /projects/tumours/#limit-1',
    '',
  ]));

test('never takes more than 45 lines of 90 columns', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 400 });
  const long = fc.record({
    numbers: fc.array(text, { maxLength: 12 }),
    limits: fc.array(text, { maxLength: 12 }),
    questions: fc.array(fc.record({ text, page: text, place: text }), { maxLength: 12 }),
    title: text,
    headline: fc.string({ maxLength: 140 }),
  });
  fc.assert(
    fc.property(long, (parts) => {
      const lines = renderBriefPretty({ ...brief, ...parts })
        .trimEnd()
        .split('\n');
      expect(lines.length).toBeLessThanOrEqual(45);
      expect(lines.filter((line) => columnsOf(line) > 90)).toEqual([]);
    }),
  );
});

test('counts what it leaves out', () => {
  const limits = Array.from({ length: 9 }, (_, index) => `Limit ${index}.`);
  expect(renderBriefPretty({ ...brief, limits })).toContain(
    '  and 3 more; --format json lists all',
  );
  expect(renderBriefMarkdown({ ...brief, limits })).toContain('- Limit 8.');
});

test('an author’s text stays text in Markdown', () =>
  expect(renderBriefMarkdown(brief)).toContain('# Tumour \\*classifier\\*'));
