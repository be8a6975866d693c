import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composeResume } from '../../src/resume/compose.ts';
import {
  RESUME_FORMATS,
  TEXT_FORMATS,
  renderResume,
  renderResumeText,
} from '../../src/resume/formats.ts';
import { MissingGlyphError } from '../../src/resume/pdf/glyphs.ts';
import { readResumeFonts } from '../../src/resume/pdf/fonts-fs.ts';
import { buildPortfolio, buildPortfolioFacts } from '../builders/portfolio.ts';
import { buildResume, projectEntry } from '../builders/resume.ts';

const options = { fonts: readResumeFonts };
const resume = composeResume(buildPortfolio(), buildPortfolioFacts(), 'ml-engineer');
const START: Readonly<Record<(typeof RESUME_FORMATS)[number], RegExp>> = {
  docx: /^PK\u0003\u0004/,
  html: /^<!doctype html>/,
  json: /^\{\n {2}"\$schema"/,
  md: /^# Alex Example\n/,
  pdf: /^%PDF-1\.7/,
  'rendercv.yaml': /^cv:\n {2}name: "Alex Example"\n/,
  tex: /^% Compile with pdflatex/,
  txt: /^Alex Example\n/,
};

describe.each(RESUME_FORMATS)('the format %s', (format) => {
  test('is what its ending says, and the same bytes twice', async () => {
    const [once, again] = [
      await renderResume(resume, format, options),
      await renderResume(resume, format, options),
    ];
    expect(Buffer.from(once).toString('latin1')).toMatch(START[format]);
    expect(again).toEqual(once);
    expect(once.length).toBeLessThan(200_000);
  });

  test('is made of forty projects, of none, and of a title of 400 characters', async () => {
    const entries = Array.from({ length: 40 }, (_, index) =>
      projectEntry(index === 0 ? 'per-group '.repeat(40).trim() : `Project ${index}`, ['Did it']),
    );
    const many = buildResume({ sections: [{ id: 'projects', title: 'Projects', entries }] });
    const none = buildResume({ contacts: [], sections: [] });
    const [large, small] = [
      await renderResume(many, format, options),
      await renderResume(none, format, options),
    ];
    expect(large.length).toBeGreaterThan(small.length);
    if (typeof large === 'string' && format !== 'txt') {
      expect(large).toContain('per-group '.repeat(40).trim());
      expect(large).toContain('Project 39');
    }
  });
});

test('the text formats are the same with and without waiting', async () => {
  for (const format of TEXT_FORMATS)
    expect(await renderResume(resume, format, options)).toBe(renderResumeText(resume, format));
});

test('a name in a script the font lacks is refused by the PDF and kept whole by the others', async () => {
  const name = '山田太郎';
  const odd = buildResume({ name });
  await expect(renderResume(odd, 'pdf', options)).rejects.toThrow(MissingGlyphError);
  for (const format of RESUME_FORMATS.filter((each) => each !== 'pdf' && each !== 'docx'))
    expect(await renderResume(odd, format, options)).toContain(name);
});

test('every file that renders has its format', () => {
  const files = readdirSync('src/resume').filter((file) => file.startsWith('render-'));
  // The PDF has a folder of its own.
  expect(files.length + 1).toBe(RESUME_FORMATS.length);
});
