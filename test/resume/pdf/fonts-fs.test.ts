import { expect, test } from 'vitest';
import { readResumeFonts } from '../../../src/resume/pdf/fonts-fs.ts';

test('the fonts are read once and are two different cuts', () => {
  const fonts = readResumeFonts();
  expect(readResumeFonts()).toBe(fonts);
  const names = [fonts.regular, fonts.bold].map((font) => font.open().postscriptName);
  expect(names).toEqual(['SourceSans3-Regular', 'SourceSans3-Bold']);
});
