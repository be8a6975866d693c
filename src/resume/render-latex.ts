import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Resume } from './content.ts';
import { escapeHref, escapeLatex } from './latex/escape.ts';
import { PAPER_LATEX, latexPreamble } from './latex/preamble.ts';
import type { Paper } from './paper.ts';

/**
 * LaTeX source of the résumé: article class, geometry and hyperref, nothing else. pdfLaTeX writes
 * real characters behind the glyphs (`\pdfgentounicode=1`), so that text is found and copied;
 * LuaLaTeX and XeLaTeX do so by themselves and also set names outside the Latin script.
 */
export function renderLatex(resume: Resume, { paper = 'a4' }: { paper?: Paper } = {}): string {
  const blocks = blocksOf(resume);
  return [
    latexPreamble({
      paper: PAPER_LATEX[paper],
      title: `${escapeLatex(resume.name)}, ${escapeLatex(resume.role)}`,
      author: escapeLatex(resume.name),
    }),
    '\\begin{document}',
    ...blocks.flatMap((block, index) => [
      ...listEdge(block, blocks[index - 1]),
      ...commandOf(block),
    ]),
    ...(blocks.at(-1)?.kind === 'bullet' ? ['\\end{itemize}'] : []),
    '\\end{document}',
    '',
  ].join('\n');
}

// Bullets next to each other are one list.
function listEdge(block: Block, before: Block | undefined): string[] {
  const [is, was] = [block.kind === 'bullet', before?.kind === 'bullet'];
  if (is && !was) return ['\\begin{itemize}'];
  return was && !is ? ['\\end{itemize}'] : [];
}

function commandOf(block: Block): string[] {
  switch (block.kind) {
    case 'name':
      return [`\\resumename{${escapeLatex(block.text)}}`];
    case 'role':
      return [`\\resumerole{${escapeLatex(block.text)}}`];
    case 'contacts':
      return [`\\resumeline{${block.items.map(contact).join(' | ')}}`];
    case 'address':
      return [`\\resumeaddress{${escapeHref(block.href)}}{${escapeLatex(block.href)}}`];
    case 'heading':
      return ['', `\\section*{${escapeLatex(block.text.toUpperCase())}}`];
    case 'entry':
      return [`\\resumeentry{${escapeLatex(block.title)}}{${escapeLatex(block.period)}}`];
    case 'bullet':
      // The empty group keeps a bullet that starts with a bracket from being read as an option.
      return [`  \\item{} ${escapeLatex(block.text)}`];
    case 'paragraph':
      return [`\\resumeline{${escapeLatex(block.text)}}`];
  }
}

function contact(item: string): string {
  return item.includes('@')
    ? `\\href{mailto:${escapeHref(item)}}{${escapeLatex(item)}}`
    : escapeLatex(item);
}
