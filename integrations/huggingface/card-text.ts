/** Words of a card that fit their place in a manifest. */
export interface CardText {
  readonly text: string;
  /** True when only the beginning fits. */
  readonly cut: boolean;
}

// Words the templates put where an author should write. Some stand inside brackets, some do not.
const PLACEHOLDER =
  /\[?\b(?:more information needed|needs more information|information needed|to be (?:added|done|completed|filled in)|coming soon|your text here)\b[^\]\n.]*\]?\.?|\{\{[^]*?\}\}/gi;
const EMPTY = /^(?:[\s*_\-–—.:[\]()|#>?]|n\/a|not stated|none|tbd|tba|todo|xxx|unknown)*$/i;
const BOILERPLATE = [
  /Users \(both direct and downstream\) should be made aware of the risks, biases and limitations of the model\.?/gi,
  /Use the code below to get started with the model\.?/gi,
  /This model card aims to be a base template for new models\.?[^\n]*/gi,
  /Carbon emissions can be estimated using the \[Machine Learning Impact calculator\][^\n]*/gi,
  /^This modelcard [^\n]*raw_true\)\.?$/gim,
];
const TAGS =
  /<\/?(?:a|b|i|p|br|hr|em|strong|div|span|center|img|sub|sup|u|details|summary)\b[^>]*>/gi;

/**
 * What an author wrote in a section: without comments, placeholders, pictures and the sentences of
 * the template. Empty when nothing is left; undefined when HTML is left, which a manifest cannot hold.
 */
export function writtenText(section: string): string | undefined {
  const bare = BOILERPLATE.reduce((text, pattern) => text.replace(pattern, ''), section)
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(TAGS, ' ');
  const lines = bare.split('\n').flatMap((line) => {
    const left = line.replace(PLACEHOLDER, '');
    // A line that says nothing but a placeholder, such as `- **License:** [More Information Needed]`.
    return left !== line && isLabel(left) ? [] : [left.trimEnd()];
  });
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (EMPTY.test(text)) return '';
  return /<\/?[a-z!][^>]*>/i.test(text) ? undefined : text;
}

function isLabel(line: string): boolean {
  return EMPTY.test(line.replace(/^\s*[-*]\s*/, '').replace(/^\**[^:]{1,60}:\**\s*$/, ''));
}

/** The whole text, or as many paragraphs, else sentences, as fit. Undefined when not even one does. */
export function fitted(text: string, max: number): CardText | undefined {
  if (text === '') return undefined;
  if (text.length <= max) return { text, cut: false };
  const head = text.slice(0, 4 * max);
  const start = longest(head.split(/\n\s*\n/), '\n\n', max) ?? longest(sentences(head), ' ', max);
  return start === undefined ? undefined : { text: start, cut: true };
}

/** The sentences of a text on one line each. */
export function sentences(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\d"'*_[])/u);
}

function longest(parts: readonly string[], joint: string, max: number): string | undefined {
  const starts = parts.map((_, index) =>
    parts
      .slice(0, index + 1)
      .join(joint)
      .trim(),
  );
  return starts.findLast((start) => start !== '' && start.length <= max);
}

/** Points of a list, or paragraphs where there is no list; each on one line. */
export function pointsIn(text: string): string[] {
  const points = text.split(/\n(?=\s*(?:[-*+]|\d+[.)])\s)/);
  const isList = points.length > 1 || /^\s*(?:[-*+]|\d+[.)])\s/.test(text);
  const parts = isList
    ? points.filter((part) => /^\s*(?:[-*+]|\d+[.)])\s/.test(part))
    : text.split(/\n\s*\n/);
  return parts
    .map((part) =>
      part
        .replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
}

/** `- **Key:** value` and `- key: value` lines of a section, keys in lower case without brackets. */
export function labelled(text: string): ReadonlyMap<string, string> {
  const pairs = text.split('\n').flatMap((line) => {
    const [, key = '', value = ''] =
      /^\s*[-*]\s+\**([^:*]{1,60}?)\**:\**\s*(\S.*)$/.exec(line) ?? [];
    const name = key
      .replace(/\s*[([].*$/, '')
      .trim()
      .toLowerCase();
    return name === '' ? [] : [[name, value.trim()] as const];
  });
  return new Map(pairs);
}
