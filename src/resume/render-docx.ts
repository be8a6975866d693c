import type { IPropertiesOptions } from 'docx';
import { blocksOf } from './blocks.ts';
import type { Resume } from './content.ts';
import { normaliseDocx } from './docx/normalise.ts';
import { paragraphOf } from './docx/paragraphs.ts';
import type { Docx } from './docx/paragraphs.ts';
import { BULLET_LIST, documentStyles } from './docx/styles.ts';
import { oneLine } from './one-line.ts';
import { PAPER_TWIPS } from './paper.ts';
import type { Paper } from './paper.ts';

/** Distance to every edge of the paper, in twips: 2 cm. */
const MARGIN = 1134;
/** Stands in for the last change of a portfolio that names none. */
const NO_DAY = '2000-01-01';

/**
 * The résumé as an Office Open XML document (ECMA-376): one column of paragraphs, each with a named
 * style, dates behind a right tab, real lists and links, no table, text box, header or footer.
 * No clock is read; the document's dates are the last change of the portfolio.
 */
export async function renderDocx(
  resume: Resume,
  { paper = 'a4' }: { readonly paper?: Paper } = {},
): Promise<Uint8Array> {
  const blocks = blocksOf(resume);
  const docx = await import('docx');
  const tab = PAPER_TWIPS[paper].width - 2 * MARGIN;
  const document = new docx.Document({
    ...properties(resume, paper),
    sections: [
      {
        properties: { page: pageOf(paper) },
        children: blocks.map((block) => paragraphOf(block, { docx, tab })),
      },
    ],
  });
  return normaliseDocx(await packed(document, docx), { time: timeOf(resume.updated) });
}

function packed(document: InstanceType<Docx['Document']>, { Packer }: Docx): Promise<Uint8Array> {
  return Packer.pack(document, 'uint8array');
}

function properties(resume: Resume, paper: Paper): Omit<IPropertiesOptions, 'sections'> {
  const name = oneLine(resume.name);
  return {
    title: `${name}, ${oneLine(resume.role)}`,
    creator: name,
    lastModifiedBy: name,
    styles: documentStyles(paper === 'letter' ? 'en-US' : 'en-GB'),
    numbering: { config: [BULLET_LIST] },
  };
}

function pageOf(paper: Paper) {
  return {
    size: PAPER_TWIPS[paper],
    margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, header: 0, footer: 0 },
  };
}

function timeOf(updated = NO_DAY): string {
  const [year = '2000', month = '01', day = '01'] = updated.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}
