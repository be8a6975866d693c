import { sectionTitled } from '../section-forms.ts';
import { readHead } from './head.ts';
import { readParagraphs } from './paragraphs.ts';
import type { ReadResume, ReadSection } from './reading.ts';
import { sectionsOf } from './sections.ts';
import { readWrapped } from './wrapped.ts';

/**
 * Reads a printed résumé back: from the plain text, from the text of the Word document, or from the
 * lines of the PDF. It knows the layout and nothing of the résumé, so what it returns is what any
 * program can find. Text with tabs is taken as one paragraph a line, other text as wrapped lines.
 */
export function readResume(text: string): ReadResume {
  const lines = text.replace(/^\u{feff}/u, '').split(/\r?\n/);
  const first = lines.findIndex((line) => sectionTitled(line.trim()));
  const start = first < 0 ? lines.length : first;
  const body = lines.slice(start);
  const sections = sectionsOf(
    body.some((line) => line.includes('\t')) ? readParagraphs(body) : readWrapped(body),
  );
  const summary = paragraphsOf(sections, 'Summary').join(' ');
  return {
    ...readHead(lines.slice(0, start)),
    ...(summary ? { summary } : {}),
    skills: paragraphsOf(sections, 'Skills').map(skillsOf),
    sections,
  };
}

function paragraphsOf(sections: readonly ReadSection[], title: ReadSection['title']) {
  return sections.find((section) => section.title === title)?.paragraphs ?? [];
}

/** "Tools: NumPy, pandas". An area may hold a colon, a skill hardly ever does. */
function skillsOf(line: string) {
  const cut = line.indexOf(': ');
  return cut < 0
    ? { area: '', items: line.split(', ') }
    : { area: line.slice(0, cut), items: line.slice(cut + 2).split(', ') };
}
