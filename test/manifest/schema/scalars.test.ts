import { describe, expect, test } from 'vitest';
import {
  CONTROL_REMARK,
  Decimal,
  FilePath,
  IsoDate,
  Slug,
  Url,
  hasNoControl,
  prose,
  rawText,
  text,
} from '../../../src/manifest/schema/scalars.ts';

describe('addresses', () => {
  test.each([
    'https://example.org',
    'https://example.org/a?b=c#d',
    'https://8.8.8.8/x',
    'https://172.32.0.1',
  ])('%s is public', (url) => {
    expect(Url.safeParse(url).success).toBe(true);
  });

  test.each([
    'http://example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://localhost/x',
    'https://127.0.0.1',
    'https://10.1.2.3',
    'https://192.168.0.1',
    'https://172.16.0.1',
    'https://169.254.1.1',
    'https://100.64.0.1',
    'https://[::1]/',
    'https://[fd00::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://intranet',
    'https://printer.local',
    'https://user:key@example.org',
    'https://2130706433/',
    '//example.org',
    'example.org',
  ])('%s is refused', (url) => {
    expect(Url.safeParse(url).success).toBe(false);
  });
});

describe('files', () => {
  test.each(['metrics.json', 'evidence/metrics.json', 'a..b/c.json'])('%s stays inside', (path) => {
    expect(FilePath.safeParse(path).success).toBe(true);
  });

  test.each(['../x', 'a/../../x', '/etc/passwd', 'C:\\x', '\\\\host\\x', 'a\\..\\x', 'a\0b', ''])(
    '%j leaves the folder',
    (path) => {
      expect(FilePath.safeParse(path).success).toBe(false);
    },
  );
});

describe('dates', () => {
  test.each(['2026', 2026, '2026-11', '2024-02-29'])('%s is a date', (date) => {
    expect(IsoDate.safeParse(date).success).toBe(true);
  });

  test.each(['2026-13', '2025-02-29', '26-01', '2026-1', 'soon', 3000])('%s is none', (date) => {
    expect(IsoDate.safeParse(date).success).toBe(false);
  });
});

describe('text', () => {
  test('is one line without markup or control characters', () => {
    expect(text(10).safeParse('ok').success).toBe(true);
    for (const bad of ['', '   ', 'a\nb', '<b>x</b>', 'a\u0007b', 'x'.repeat(11)])
      expect(text(10).safeParse(bad).success).toBe(false);
  });

  test.each([
    '\u0000',
    '\u0007',
    '\u001b',
    '\u007f',
    '\u009b',
    '\u2028',
    '\ud800',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
  ])('has no control character such as %j, nor has a path or a cell', (control) => {
    expect(hasNoControl(`a${control}b`)).toBe(false);
    for (const schema of [text(10), prose(10), rawText(10), FilePath])
      expect(schema.safeParse(`a${control}b`).error?.issues.at(-1)?.message).toBe(CONTROL_REMARK);
  });

  test('of other scripts, accents and joined signs is left alone', () => {
    for (const good of ['naïve', 'سرطان', '\u200fאב', '👩\u200d🔬', '\u2019'])
      expect(text(10).safeParse(good).success).toBe(true);
  });

  test('of a cell may be empty or stand between spaces, on one line', () => {
    expect(rawText(5).safeParse('').success).toBe(true);
    expect(rawText(5).parse(' a ')).toBe(' a ');
    for (const bad of ['a\nb', 'a\rb', 'a'.repeat(6)])
      expect(rawText(5).safeParse(bad).success).toBe(false);
  });

  test('of several lines may compare numbers', () => {
    expect(prose(40).safeParse('a < b and\nc > d').success).toBe(true);
    expect(prose(40).safeParse('<!-- x -->').success).toBe(false);
  });
});

describe('numbers and names', () => {
  test('a quoted decimal is a number', () => {
    expect(Decimal.parse('0.90')).toBe(0.9);
    expect(Decimal.safeParse('ninety').success).toBe(false);
    expect(Decimal.safeParse(Number.NaN).success).toBe(false);
  });

  test('a slug fits into an address', () => {
    expect(Slug.safeParse('tumour-triage').success).toBe(true);
    for (const bad of ['T', 'a', '-ab', 'ab-', 'a b', 'ü1'])
      expect(Slug.safeParse(bad).success).toBe(false);
  });
});
