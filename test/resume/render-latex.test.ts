import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '../../src/resume/blocks.ts';
import { escapeLatex } from '../../src/resume/latex/escape.ts';
import { renderLatex } from '../../src/resume/render-latex.ts';
import { anyResume, buildResume, projectEntry } from '../builders/resume.ts';

test('each row has its command, bullets next to each other are one list', () => {
  const source = renderLatex(
    buildResume({
      sections: [
        {
          id: 'projects',
          title: 'Projects',
          entries: [
            projectEntry('A & B', ['[1] 50% less', 'two'], { link: 'https://example.org/a_b' }),
          ],
        },
      ],
    }),
    { paper: 'letter' },
  );
  expect(source.slice(source.indexOf('\\begin{document}'))).toBe(String.raw`\begin{document}
\resumename{Alex Example}
\resumerole{Machine learning engineer}
\resumeline{\href{mailto:alex@example.org}{alex@example.org}}
\resumeaddress{https://alex.example.org}{https://alex.example.org}

\section*{PROJECTS}
\resumeentry{A \& B}{May 2026 – Jul 2026}
\resumeaddress{https://example.org/a\_b}{https://example.org/a\_b}
\begin{itemize}
  \item{} [1] 50\% less
  \item{} two
\end{itemize}
\end{document}
`);
});

test('any résumé has its braces and lists closed and every text in it', () => {
  fc.assert(
    fc.property(anyResume, (resume) => {
      const source = renderLatex(resume);
      const body = source.slice(source.indexOf('\\begin{document}')).replace(/\\[{}]/g, '');
      expect(body.split('{').length).toBe(body.split('}').length);
      expect(body.split('\\begin{itemize}').length).toBe(body.split('\\end{itemize}').length);
      for (const block of blocksOf(resume))
        if (block.kind === 'bullet')
          expect(source).toContain(`\\item{} ${escapeLatex(block.text)}\n`);
    }),
    { numRuns: 50 },
  );
});

const hasTex = spawnSync('pdflatex', ['--version']).status === 0;

test.skipIf(!hasTex)(
  'pdflatex compiles it (skipped where TeX is not installed)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'modelfolio-tex-'));
    try {
      writeFileSync(join(folder, 'resume.tex'), renderLatex(buildResume()));
      const { status, stdout } = spawnSync(
        'pdflatex',
        ['-interaction=nonstopmode', '-halt-on-error', 'resume.tex'],
        { cwd: folder, encoding: 'utf8' },
      );
      expect(status, stdout).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  60_000,
);
