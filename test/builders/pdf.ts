import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Block } from '../../src/resume/blocks.ts';
import type { Resume } from '../../src/resume/content.ts';

/** One element of a structure tree with the text under it, as a screen reader meets it. */
export interface Tagged {
  readonly role: string;
  readonly text: string;
}

/** What an independent reader finds in a PDF. */
export interface ReadPdf {
  readonly pages: number;
  /** Elements with words of their own, in tag order. */
  readonly tagged: readonly Tagged[];
  /** Every role of the tree, in order. */
  readonly roles: readonly string[];
  /** Text in the order of the file, one line per printed line. */
  readonly text: string;
  readonly outline: readonly { readonly title: string; readonly under: readonly string[] }[];
  readonly links: readonly string[];
  /** Link elements that hold both words and an annotation. */
  readonly linked: number;
  readonly language: string | undefined;
  readonly info: Readonly<Record<string, unknown>>;
  /** Entries of the XML metadata. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** Reads a PDF back with pdfjs. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (n) => readPage(await document.getPage(n))));
  const outline = (await document.getOutline()) ?? [];
  const { info, metadata } = await document.getMetadata();
  const described = new Map<string, unknown>(metadata ? [...metadata] : []);
  return {
    pages: numbers.length,
    tagged: pages.flatMap(({ tagged }) => tagged),
    roles: pages.flatMap(({ roles }) => roles),
    text: pages.map(({ text }) => text).join('\n'),
    links: pages.flatMap(({ links }) => links),
    linked: pages.reduce((sum, { linked }) => sum + linked, 0),
    outline: outline.map(({ title, items }) => ({
      title,
      under: items.map((item: { title: string }) => item.title),
    })),
    language: (info as { Language?: string }).Language,
    info: info as Record<string, unknown>,
    metadata: Object.fromEntries(described),
  };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: Page) {
  const { items } = await page.getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  });
  const texts = new Map<string, string>();
  let [open, text] = ['', ''];
  for (const item of items) {
    if ('str' in item) {
      text += (item.hasEOL ? '\n' : '') + item.str;
      texts.set(open, `${texts.get(open) ?? ''}${item.hasEOL ? ' ' : ''}${item.str}`);
    } else if (item.type === 'beginMarkedContentProps') open = item.id ?? '';
    else if (item.type === 'endMarkedContent') open = '';
  }
  const nodes = walk(await page.getStructTree());
  const annotations = (await page.getAnnotations()) as { url?: string; unsafeUrl?: string }[];
  return {
    text,
    tagged: nodes.flatMap(({ role = '', children = [] }) => {
      const own = children.filter(({ type }) => type === 'content');
      const words = own.map(({ id = '' }) => texts.get(id) ?? '').join('');
      return own.length > 0 ? [{ role, text: words.replace(/\s+/g, ' ').trim() }] : [];
    }),
    linked: nodes.filter(isLinked).length,
    roles: nodes.flatMap(({ role }) => (role ? [role] : [])),
    links: annotations.flatMap(({ unsafeUrl, url }) => unsafeUrl ?? url ?? []),
  };
}

function isLinked({ role, children = [] }: Node): boolean {
  const types = children.map(({ type }) => type);
  return role === 'Link' && types.includes('content') && types.includes('object');
}

function walk(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(walk)];
}

/** The strings a block prints, whole. */
export function printedStrings(block: Block): readonly string[] {
  switch (block.kind) {
    case 'contacts':
      return block.items;
    case 'address':
      return [block.href];
    case 'entry':
      return [block.title, block.period].filter(Boolean);
    case 'heading':
      return [block.text.toUpperCase()];
    default:
      return [block.text];
  }
}

/** A résumé with jobs of these titles and highlights, and nothing else. */
export function buildResume(
  jobs: readonly { readonly title: string; readonly highlights?: readonly string[] }[],
  overrides: Partial<Resume> = {},
): Resume {
  const entries = jobs.map(({ title, highlights = [] }) => ({
    title,
    organisation: 'Example Hospital',
    period: { text: 'Mar 2025 – Aug 2026' },
    highlights,
  }));
  return {
    lens: 'data-scientist',
    name: 'Alex Example',
    role: 'Data scientist',
    contacts: [],
    sections: [{ id: 'experience', title: 'Experience', entries }],
    ...overrides,
  };
}
