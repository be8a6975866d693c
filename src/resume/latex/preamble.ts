import type { Paper } from '../paper.ts';

/** Names of the papers in the options of LaTeX classes. */
export const PAPER_LATEX: Readonly<Record<Paper, string>> = {
  a4: 'a4paper',
  letter: 'letterpaper',
};

/** Real characters behind the glyphs in every engine, and links. */
const PACKAGES = String.raw`\usepackage[margin=2cm]{geometry}
\usepackage{iftex}
\ifPDFTeX
  \usepackage[T1]{fontenc}
  \usepackage[utf8]{inputenc}
  \usepackage{textcomp}
  \input{glyphtounicode}
  \pdfgentounicode=1
\else
  \usepackage{fontspec}
\fi
\usepackage[hidelinks,unicode]{hyperref}`;

/** One column, and a command for each kind of row. */
const LAYOUT = String.raw`\pagestyle{empty}
\setlength{\parindent}{0pt}
\setlength{\parskip}{0pt}
\raggedright
% No word is cut at a line's end, so every word is found again in the text of the PDF.
\hyphenpenalty=10000
\exhyphenpenalty=10000
\makeatletter
\renewcommand{\section}{\@startsection{section}{1}{0pt}{-2ex}{0.6ex}{\normalfont\large\bfseries}}
\renewcommand{\@listi}{\leftmargin=1.2em\topsep=0pt\partopsep=0pt\parsep=0pt\itemsep=0pt}
\makeatother
\newcommand{\resumename}[1]{{\LARGE\bfseries #1\par}}
\newcommand{\resumerole}[1]{{\large #1\par}\medskip}
\newcommand{\resumeline}[1]{{#1\par}}
\newcommand{\resumeaddress}[2]{{\href{#1}{#2}\par}}
\newcommand{\resumeentry}[2]{\smallskip{\bfseries #1}\hfill\mbox{#2}\par\nopagebreak}`;

/** Everything before `\begin{document}`; `title` and `author` are escaped already. */
export function latexPreamble({
  paper,
  title,
  author,
}: {
  readonly paper: string;
  readonly title: string;
  readonly author: string;
}): string {
  return [
    '% Compile with pdflatex, or with lualatex or xelatex for names outside the Latin script.',
    `\\documentclass[10pt,${paper}]{article}`,
    PACKAGES,
    `\\hypersetup{pdftitle={${title}},pdfauthor={${author}},pdflang={en}}`,
    LAYOUT,
    '',
  ].join('\n');
}
