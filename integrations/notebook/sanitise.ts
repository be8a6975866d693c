import sanitizeHtml from 'sanitize-html';

/** Tables and the marks of running text. Nothing that loads, runs, floats or carries a style. */
const TAGS =
  `a b blockquote br caption code dd dl dt em hr i kbd li ol p pre s samp small strong sub
  sup table tbody td tfoot th thead tr u ul var`.split(/\s+/);
/** Elements whose text is no text for readers. */
const DROPPED =
  `embed frame frameset head iframe math noembed noframes noscript object option script
  select style svg template textarea title xmp`.split(/\s+/);

/**
 * HTML of a notebook's output, made safe: tables and inline marks stay; scripts, styles, classes,
 * ids, pictures, frames, event attributes and addresses other than https and mailto go.
 * @returns empty text when nothing a reader could see is left
 */
export function sanitise(html: string): string {
  const clean = sanitizeHtml(html, {
    allowedTags: TAGS,
    allowedAttributes: {
      a: ['href', 'rel'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
    },
    allowedSchemes: ['https', 'mailto'],
    allowedSchemesAppliedToAttributes: ['href'],
    allowProtocolRelative: false,
    nonTextTags: DROPPED,
    nestingLimit: 30,
    transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'external noopener' }) },
    exclusiveFilter: ({ tag, attribs }) =>
      tag === 'a' && !/^(?:https|mailto):/i.test(attribs['href'] ?? ''),
  });
  const compact = withHeadings(clean.replace(/>\s+</g, '> <').trim());
  return /[^\s]/.test(compact.replace(/<[^>]*>/g, '')) ? compact : '';
}

// Tables of data frames leave their corner empty and do not say what their headings head.
function withHeadings(html: string): string {
  return html
    .replace(/<th>\s*<\/th>/g, '<td></td>')
    .replace(/<thead>[^]*?<\/thead>/g, (head) => head.replaceAll('<th>', '<th scope="col">'))
    .replace(/<tbody>[^]*?<\/tbody>/g, (body) => body.replaceAll('<th>', '<th scope="row">'));
}
