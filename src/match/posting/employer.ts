import type { Span } from './normalise.ts';
import type { Line } from './lines.ts';

/**
 * Finds where a posting names its employer, so that "Spark Analytics" asks for no Spark. A name of
 * one word is passed over only where it is plainly the employer: "at Databricks", "Databricks is".
 */
export function employerSpans(text: string, lines: readonly Line[]): Span[] {
  const names = [...new Set(namesIn(text, lines))].slice(0, MOST_NAMES);
  return names.flatMap((name) => placesOf(text, name));
}

const MOST_NAMES = 8;
/** UTF-16 units of the posting in which the employer has been named by then. */
const NAMED_WITHIN = 20_000;
const NAME =
  "\\p{Lu}[\\p{L}\\p{N}&.'-]{0,30}(?: (?:&|and|und|et|y|of|de|\\p{Lu}[\\p{L}\\p{N}&.'-]{0,30})(?=[ ,.;:!?)\\n]|$)){0,4}";
const FORM =
  '(?:GmbH(?: & Co\\.? KG)?|AG|SE|KG|Ltd\\.?|LTD|Limited|Inc\\.?|LLC|plc|PLC|Corp\\.?|Co\\.?|B\\.?V\\.?|N\\.?V\\.?|AB|A/S|ApS|AS|Oy|SAS|SARL|S\\.A\\.?|SA|S\\.L\\.?|SL|Lda\\.?|Ltda\\.?|S\\.r\\.l\\.|SpA)';
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}])(${NAME}) (?:${FORM})(?![\\p{L}\\p{N}])`, 'gu'),
  new RegExp(
    `(?:^|\\n)[#*_ ]*(?:About|Über|À propos de|Sobre|Acerca de) (${NAME})[*_: ]*(?=\\n|$)`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:At|Bei|Chez) (${NAME}),? (?=(?:we|our|you|wir|nous|vous)(?![\\p{L}]))`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(${NAME}) (?=(?:is (?:looking|hiring|searching|seeking|an equal)|are looking|sucht|recherche|recrute|busca|procura|welcomes)(?![\\p{L}]))`,
    'gu',
  ),
  new RegExp(
    `(?:^|\\n)[*_ ]*(?:Company|Employer|Unternehmen|Firma|Entreprise|Empresa)[*_ ]*[:\\t][*_ ]*(${NAME})`,
    'gu',
  ),
];
const IN_TITLE = new RegExp(`(?: at | bei | chez |@ ?)(${NAME})`, 'gu');

function namesIn(text: string, lines: readonly Line[]): string[] {
  const title = lines[0]?.text ?? '';
  const found = [
    ...[...title.slice(0, 200).matchAll(IN_TITLE)],
    ...PATTERNS.flatMap((pattern) => [...text.slice(0, NAMED_WITHIN).matchAll(pattern)]),
  ];
  return found
    .map((match) =>
      (match[1] ?? '').replace(/[ .,;:!?-]+$/, '').replace(/^(?:The|We|At|About|Join) /, ''),
    )
    .filter((name) => name.length > 2 && !name.endsWith('&') && !GENERIC.test(name));
}

const GENERIC =
  /^(?:us|you|me|the|our|the (?:job|role|team|company|position)|uns|dich|sie|nous|vous|nosotros|ti|nós|você|we|this|team)$/i;

function placesOf(text: string, name: string): Span[] {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  const single = !name.includes(' ');
  const pattern = single
    ? `(?<=(?:at|bei|chez|about|über|join|@) )${words}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])${words}(?='s |s' | (?:is|are|has|was|welcomes|sucht|ist|est|recherche|busca) )`
    : `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`;
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
