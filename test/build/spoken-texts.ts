/** Elements whose text no visitor reads as words of the page. */
const SILENT = /^(?:script|style|template|code|pre)$/;
const WITHOUT_END = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/;
const READ_OUT = /\s(?:aria-label|alt|title|placeholder)="([^"]*)"/g;
const PIECE = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w-]*)([^>]*)>|[^<]+/gi;

interface Open {
  readonly name: string;
  readonly silent: boolean;
}

/**
 * Texts of a page, with those read out, in the language of the page itself: parts marked with
 * another are left out. Reads well-formed HTML whose attributes hold no angle brackets, as the build writes it.
 */
export function spokenTexts(html: string): string[] {
  const texts: string[] = [];
  const open: Open[] = [];
  for (const [piece, end, given, attributes = ''] of html.matchAll(PIECE)) {
    const name = given?.toLowerCase();
    const quiet = open.at(-1)?.silent ?? false;
    if (name === undefined) {
      if (!quiet && !/^<!/.test(piece)) texts.push(piece);
    } else if (end) {
      const start = open.findLastIndex((element) => element.name === name);
      if (start >= 0) open.length = start;
    } else {
      const silent = quiet || SILENT.test(name) || (name !== 'html' && /\slang="/.test(attributes));
      if (!silent) texts.push(...[...attributes.matchAll(READ_OUT)].map(([, text = '']) => text));
      if (!WITHOUT_END.test(name) && !attributes.endsWith('/')) open.push({ name, silent });
    }
  }
  return texts.map(tidy).filter(Boolean);
}

/** The language a page says it is in. */
export function languageOfPage(html: string): string | undefined {
  return /<html[^>]* lang="([^"]*)"/.exec(html)?.[1];
}

function tidy(text: string): string {
  return text
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&amp;|&#38;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
