import { expect, test } from 'vitest';
import { readResumeFonts } from '../../../src/resume/pdf/fonts-fs.ts';
import {
  MissingGlyphError,
  missingGlyphFindings,
  missingGlyphs,
} from '../../../src/resume/pdf/glyphs.ts';
import { buildResume } from '../../builders/pdf.ts';

const fonts = readResumeFonts();

test('a name in Latin, Greek or Cyrillic letters lacks nothing', () => {
  const resume = buildResume([{ title: 'Βοηθός' }], { name: 'Łukasz Ğ. Иванова Nguyễn' });
  expect(missingGlyphs(resume, fonts)).toEqual([]);
});

test('a missing character is named once, with the text it was first met in', () => {
  const resume = buildResume([{ title: 'Tutor', highlights: ['Taught 中文 and 中'] }], {
    name: '李 Example',
  });
  expect(missingGlyphs(resume, fonts)).toEqual([
    { character: '李', codePoint: 0x674e, where: '李 Example' },
    { character: '中', codePoint: 0x4e2d, where: 'Taught 中文 and 中' },
    { character: '文', codePoint: 0x6587, where: 'Taught 中文 and 中' },
  ]);
});

test('a finding per text says which character, where, and what to do', () => {
  const missing = missingGlyphs(buildResume([{ title: '中文 🎓' }], { name: '李' }), fonts);
  const findings = missingGlyphFindings(missing);
  expect(findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
    [
      'resume/missing-glyph',
      'error',
      'The PDF\'s font cannot draw 李 (U+674E) in "李", so no PDF was made.',
    ],
    [
      'resume/missing-glyph',
      'error',
      'The PDF\'s font cannot draw 中 (U+4E2D), 文 (U+6587), 🎓 (U+1F393) in "中文 🎓, Example Hospital", so no PDF was made.',
    ],
  ]);
  expect(findings[0]?.help).toMatch(/^Write this text with Latin/);
  expect(missingGlyphFindings([])).toEqual([]);
});

test('a long text is shown by its beginning', () => {
  const where = `中${'a'.repeat(200)}`;
  const [finding] = missingGlyphFindings([{ character: '中', codePoint: 0x4e2d, where }]);
  expect(finding?.message).toContain(`"中${'a'.repeat(79)}…"`);
});

test('the error carries what is missing', () => {
  const missing = [{ character: '中', codePoint: 0x4e2d, where: '中' }];
  const error = new MissingGlyphError(missing);
  expect(error.missing).toBe(missing);
  expect(error.message).toContain('中 (U+4E2D)');
});
