import type { SkillMention } from '../mention.ts';
import type { Span } from './normalise.ts';
import { NUMBER, numberOf } from './numbers.ts';

/** Years of experience a posting asks for. */
export interface YearsDemand {
  /** The least number of years, 0 to 40. */
  readonly years: number;
  /** Of what, in the posting's own words; empty when it does not say. */
  readonly of: string;
  readonly quote: string;
  /** Place of the quote, in UTF-16 units of the posting as given. */
  readonly start: number;
  readonly end: number;
}

/** Years in the normalised text: what of as a place, which is empty when nothing is said. */
export interface YearsFound extends Span {
  readonly years: number;
  readonly of: Span;
}

const MOST = 40;
const YEAR = "(?:years?'?|yrs?\\.?|jahre?n?|ans|an|ann[ée]es?|años?|anos?)";
const MORE = '(?:\\s?\\+|\\s(?:or|oder|ou|o|u) (?:more|mehr|plus|m[áa]s|mais))';
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<from>${NUMBER})${MORE}?(?:\\s?(?:-|to|bis|à|a|or|oder|ou|o)\\s?${NUMBER}${MORE}?)?\\s?${YEAR}(?:${MORE})?(?![\\p{L}\\p{N}])`,
  'giu',
);
const OF_THEM = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:davon|dont|de los cuales|dos quais) (?:mindestens |au moins |al menos )?)?(?<from>${NUMBER})(?: of (?:them|which|those|these))? (?=(?:with|in|mit|avec|con|com)\\s)`,
  'giu',
);

/** Finds the years of experience a sentence asks for; years of anything else are left out. */
export function yearsIn(
  text: string,
  { start, end }: Span,
  mentions: readonly SkillMention[],
): YearsFound[] {
  const words = text.slice(start, end);
  const found = [...words.matchAll(YEARS)].filter(
    (match) =>
      isDemand(words, match) ||
      isUnderExperience(text.slice(Math.max(0, start - 30), start), words, match) ||
      isAfterSkill(
        words,
        match,
        mentions.some((m) => m.end <= start + match.index),
      ),
  );
  const last = found.at(-1);
  const more = last ? [...words.matchAll(OF_THEM)].filter((match) => isShare(match, last)) : [];
  return [...found, ...more].flatMap((match) => {
    const years = numberOf(match.groups?.from ?? '');
    if (!(years <= MOST)) return [];
    return [yearsAt({ years, match, start, end }, { text, mentions })];
  });
}

function isShare(match: RegExpExecArray, years: RegExpExecArray): boolean {
  return match.index > years.index && / of |davon|dont|cuales|quais/i.test(match[0]);
}

interface Match extends Span {
  readonly years: number;
  readonly match: RegExpExecArray;
}

function yearsAt(
  { years, match, start, end }: Match,
  { text, mentions }: { text: string; mentions: readonly SkillMention[] },
): YearsFound {
  const at = start + match.index;
  const after = at + match[0].length;
  const lead = LEAD.exec(text.slice(after, end))?.[0].length ?? 0;
  const rest = text.slice(after + lead, end);
  const length = (STOP.exec(rest)?.index ?? rest.length) - trailing(rest);
  const of = { start: after + lead, end: after + lead + length };
  if (lead > 0 && length > 0 && /\p{L}/u.test(text.slice(of.start, of.end)))
    return { years, start: at, end: of.end, of };
  return unsaid({ years, start: at, end: after }, { text, mentions, to: after + lead });
}

/** Years of a skill named before them, else of what is only called experience. */
function unsaid(
  found: Omit<YearsFound, 'of'>,
  { text, mentions, to }: { text: string; mentions: readonly SkillMention[]; to: number },
): YearsFound {
  const before = mentions.findLast((mention) => mention.end <= found.start);
  const words = ONLY_EXPERIENCE.exec(text.slice(found.end, to));
  const start = found.end + (words?.index ?? 0);
  const of = { start, end: start + (words?.[0].length ?? 0) };
  if (before) return { ...found, start: before.start, of: before };
  return { ...found, end: Math.max(found.end, of.end), of };
}

function trailing(rest: string): number {
  return STOP.test(rest) ? 0 : rest.length - rest.trimEnd().length;
}

const EXPERIENCE =
  "(?:(?:(?:professional|relevant|practical|proven|hands-on|working|work|industry|solid|commercial|post-graduate|postgraduate|combined|prior|previous|berufliche[nr]?|einschl[äa]gige[nr]?|praktische[nr]?|relevante[nr]?) )*(?:experience|(?:berufs|praxis)?erfahrung|(?:d'|de )?exp[ée]rience|(?:de )?experi[êe]ncia|exp)(?: (?:professionnelle|laboral|profissional|profesional|pertinente|relevante|confirm[ée]e))?)";
const LEAD = new RegExp(
  `^(?:'s?|')?\\s*(?:(?:minimum|minimal) )?(?:(?:of|in|with|as|de|d'|en|avec|mit|in der|im|als|con|com|em)\\s)?(?:an? )?(?:${EXPERIENCE}\\b\\.?)?,?\\s*(?:(?:of|in|with|as an?|as|using|mit|im|in der|in|als|en tant que|en|avec|dans|sur|de|como|con|com|em|no|na)\\s+)?["'*\`]*`,
  'iu',
);
const ONLY_EXPERIENCE = new RegExp(EXPERIENCE, 'iu');
const STOP =
  /[.;:()*"]|,? (?:in an?|in the|at an?|at|within|that|who|which|where|and (?:you|we|strong|solid)|und (?:du|sie)|et vous|or (?:a|an) (?:similar|equivalent|comparable)) |, (?=(?:in|at|with|on|two|one|three|zwei|davon|dont|ideally|preferably|idealerweise|id[ée]alement|gerne|including|of which|you|du|sie|vous|plus|as well|strong|solid|preferred)(?: |$))|\s?-\s|(?:,? (?:is |are )?(?:required|preferred|a must|a plus|needed))/iu;

/** Whether experience is spoken of, or the number is followed by what it is of. */
function isDemand(words: string, match: RegExpExecArray): boolean {
  const before = words.slice(Math.max(0, match.index - 60), match.index);
  const after = words.slice(match.index + match[0].length, match.index + match[0].length + 60);
  if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) return false;
  return FOLLOWED.test(after) || /experi[eê]n|erfahrung|exp[ée]rience/iu.test(before);
}

/** Whether years stand alone behind a heading on their line: "Experience: 3 years". */
function isUnderExperience(heading: string, words: string, match: RegExpExecArray): boolean {
  const rest = words.slice(0, match.index) + words.slice(match.index + match[0].length);
  return UNDER_EXPERIENCE.test(heading) && /^(?:at least|min\.?|minimum|\W)*$/i.test(rest);
}

const UNDER_EXPERIENCE =
  /(?:experience|erfahrung|exp[ée]rience|experiencia|experi[êe]ncia)[*_]*(?::| -|\t)[*_ ]*$/iu;

/** Whether years stand behind a skill: "SQL (5+ years)", "Kafka in production, at least 2 years". */
function isAfterSkill(words: string, match: RegExpExecArray, skill: boolean): boolean {
  const after = words.slice(match.index + match[0].length, match.index + match[0].length + 60);
  const before = words.slice(Math.max(0, match.index - 60), match.index);
  return skill && /^[\s.)]*(?:$|[,;])/.test(after) && !OTHER_BEFORE.test(before);
}

const FOLLOWED =
  /^(?:'s?|')?\)?,? ?(?:(?:of|in|with|as|using|on|building|working|developing|doing|writing|professional|relevant|practical|proven|hands-on|work|industry|experience|exp\.?|minimum|minimal|in der|im|mit|als|berufs\p{L}*|praktische\p{L}*|relevante\p{L}*|einschl\p{L}*|nachweisbare\p{L}*|erfahrung|praxis\p{L}*|d'exp\p{L}*|en|avec|dans|de exp\p{L}*|con|como|com|em|trabajando|desarrollando|trabalhando|desenvolvendo|[àa] travailler)(?![\p{L}]))/iu;
const OTHER_BEFORE =
  /(?:(?:we|our|us|wir|unser\p{L}*|nous|notre|nosotros|company|team) (?:\p{L}+ )?(?:have|has|haben|hat|avons|a|tenemos|temos|with|bring|look back on)[^,;]{0,20}|for(?: the)?(?: last| past)?|over the(?: last| past)|seit|depuis|every|within|after|in (?:the )?(?:next|last|past|first)|befristet auf|contract (?:of|over|is)|pendant|durante|desde|hace|h[áa]|(?<!\p{L})(?:our|unsere\p{L}*|nos|nuestros|nossos)|in)\s(?:\p{L}+ )?$/iu;
const OTHER_AFTER =
  /^[\s-]*(?:old|ago|of age|programme|program|contract|grant|warranty|notice|in a row|later|alt|her|vertrag|befristet|de antig[üu]edad|on the market|in business|of (?:funding|history|holiday))/iu;
