import { expect, test } from 'vitest';
import { PAPER_LATEX, latexPreamble } from '../../../src/resume/latex/preamble.ts';

test('text can be copied out of what pdfLaTeX makes, and no word is cut at a line’s end', () => {
  const source = latexPreamble({ paper: PAPER_LATEX.letter, title: 'T', author: 'A' });
  expect(source).toMatch(/^% Compile with pdflatex[^\n]*\n\\documentclass\[10pt,letterpaper\]/);
  expect(source).toContain('\\input{glyphtounicode}\n  \\pdfgentounicode=1');
  expect(source).toContain('\\hyphenpenalty=10000\n\\exhyphenpenalty=10000');
  expect(source).toContain('pdftitle={T},pdfauthor={A}');
});
