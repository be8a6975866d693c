import { expect, test } from 'vitest';
import { reportPretty, summary } from '../../../src/findings/reporters/pretty.ts';
import { ADVICE, ERROR, SOURCES, WARNING } from './findings.ts';

test('a finding is place, rule, message, frame and help, sorted by file, with a summary', () => {
  expect(reportPretty([ERROR, WARNING], { sources: SOURCES })).toBe(
    [
      'portfolio.yaml:1:1 warning portfolio/no-projects',
      '  Nothing to show: 100% empty.',
      '',
      'projects/letters/project.yaml:2:1 error manifest/unknown-key',
      '  `titel` is not a key.',
      '',
      '    1 | schemaVersion: "1"',
      '  > 2 | titel: Letters',
      '      | ^^^^^',
      '',
      '  help: Did you mean `title`?',
      '',
      '1 error, 1 warning in 2 files',
      '',
    ].join('\n'),
  );
});

test('nothing found is nothing said', () => {
  expect(reportPretty([])).toBe('');
});

test('the path is added when the message does not name it', () => {
  const report = reportPretty([{ ...ERROR, message: 'Unknown.' }]);
  expect(report).toContain('  titel: Unknown.\n');
});

test('a control character in a message, a help or a file name reaches no terminal', () => {
  const place = { ...ERROR.place, file: 'a\u001b.yaml' };
  const report = reportPretty([{ ...ERROR, place, message: 'titel \u001b[2J', help: '\u202e' }]);
  expect(report).not.toMatch(/[\u001b\u202e]/);
  expect(report).toContain('a\\u001b.yaml:2:1');
  expect(report).toContain('help: \\u202e');
});

test('a long message is wrapped between words, and help keeps its own lines', () => {
  const report = reportPretty([
    { ...ERROR, message: `titel ${'word '.repeat(60)}end.`, help: 'Write:\n  title: Letters' },
  ]);
  expect(report.split('\n').filter((line) => line.length > 98)).toEqual([]);
  expect(report.replace(/\s+/g, ' ')).toContain(`titel ${'word '.repeat(60)}end.`);
  expect(report).toContain('  help: Write:\n    title: Letters\n');
});

test('colours come only when asked for, and change no character', () => {
  const plain = reportPretty([ERROR], { sources: SOURCES });
  const coloured = reportPretty([ERROR], { sources: SOURCES, colour: true });
  expect(plain).not.toContain('\u001b');
  expect(coloured).toContain('\u001b[31merror\u001b[39m');
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});

test('the summary counts each severity and each file once', () => {
  expect(summary([ERROR, ERROR, WARNING, ADVICE])).toBe('2 errors, 1 warning, 1 remark in 2 files');
});
