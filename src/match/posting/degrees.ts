import type { Span } from './normalise.ts';

/** Levels of degrees, from the first; `any` where a posting asks for a degree and names no level. */
export type DegreeLevel = 'any' | 'bachelor' | 'master' | 'doctorate';

/** A degree a posting speaks of. */
export interface DegreeDemand {
  /** The lowest level that is named. */
  readonly level: DegreeLevel;
  /** Fields of study in the posting's own words; empty when it names none. */
  readonly fields: readonly string[];
  /** False when it is only welcome. */
  readonly required: boolean;
  readonly quote: string;
  /** Place of the quote, in UTF-16 units of the posting as given. */
  readonly start: number;
  readonly end: number;
}

/** A degree in the normalised text. */
export interface DegreeFound extends Span {
  readonly level: DegreeLevel;
  readonly fields: readonly string[];
}

/** Finds the degree a sentence speaks of, with its fields; undefined when there is none. */
export function degreeIn(text: string, { start, end }: Span): DegreeFound | undefined {
  const words = text.slice(start, end);
  const named = [...words.matchAll(DEGREE)].filter((match) => isDegree(words, match));
  const first = named[0];
  if (!first || NONE.test(words)) return undefined;
  const from = BEFORE.exec(words.slice(0, first.index))?.index ?? first.index;
  const head = first.index + first[0].length;
  const length = STOP.exec(words.slice(head))?.index ?? words.length - head;
  const tail = words.slice(head, head + length).trimEnd();
  const to = head + tail.length;
  const levels = named.filter(({ index }) => index < to).map(levelOf);
  const level = LEVELS.find((one) => levels.includes(one)) ?? 'any';
  return { level, fields: fieldsOf(tail), start: start + from, end: start + to };
}

const LEVELS: readonly DegreeLevel[] = ['bachelor', 'master', 'doctorate', 'any'];

const NAMES: readonly { level: DegreeLevel; words: string }[] = [
  {
    level: 'bachelor',
    words:
      "bachelor(?:'?s|s'|-?abschluss|studium)?|b\\.? ?sc\\.?|b\\.?a\\.?(?=[ /])|b\\.?eng|b\\.?s\\.?(?=[ /](?:or|in|/|degree|m\\.?s))|undergraduate degree|bac ?\\+ ?3|licence|licenciatura|grado (?:en|universitario)|gradua[çc][ãa]o|ensino superior completo",
  },
  {
    level: 'master',
    words:
      "master(?:'?s|s'|-?abschluss|studium)?|m\\.? ?sc\\.?|m\\.?a\\.?(?=[ /](?:in|or|degree))|m\\.?eng|m\\.?s\\.?(?=[ /](?:or|in|degree|ph))|m[áa]ster|mestrado|bac ?\\+ ?5|dipl[ôo]me d'ing[ée]nieur|[ée]cole d'ing[ée]nieurs?|diplom(?!a)(?:-\\p{L}+)?",
  },
  {
    level: 'doctorate',
    words:
      'ph\\.? ?d\\.?|doctorate|doctoral degree|promotion (?:in|im)|promoviert|doctorat|th[èe]se|doctorado|doutora(?:do|mento)|dphil',
  },
  {
    level: 'any',
    words:
      'degrees?|diploma|(?:hochschul|universit[äa]ts|studien)?abschluss|(?:\\p{L}{1,20})?studium|dipl[ôo]me|dipl[ôo]m[ée]e?|formation (?:sup[ée]rieure|en)|titulaci[óo]n|titulad[oa]|t[íi]tulo universitario|estudios (?:de|en|universitarios)|forma[çc][ãa]o (?:superior|acad[êe]mica|em)|university education|academic background|you (?:are )?stud(?:y|ied|ying)|(?:currently )?(?:enrolled|studying)|du studierst|sie studieren|(?:vous|tu) (?:[êe]tes|es) [ée]tudiante?|estudias',
  },
];
const DEGREE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NAMES.map(({ level, words }) => `(?<${level}>${words})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

function levelOf(match: RegExpExecArray): DegreeLevel | undefined {
  return LEVELS.find((level) => match.groups?.[level] !== undefined);
}

/** Whether a word that may mean a degree does: not a scrum master, not a degree of freedom. */
function isDegree(words: string, match: RegExpExecArray): boolean {
  const before = words.slice(Math.max(0, match.index - 20), match.index);
  const after = words.slice(match.index + match[0].length, match.index + match[0].length + 20);
  if (/^master$/i.test(match[0]))
    return !/(?:scrum|to|will|you|the|we) $/i.test(before) && !NOT_MASTER.test(after);
  if (/^degrees?$/i.test(match[0]))
    return (
      !/(?:\d|high|some|large|certain) ?-?$/i.test(before) &&
      !/^ (?:of (?!education|study))/i.test(after)
    );
  if (/^licence$/i.test(match[0]))
    return !/driv\p{L}+ $/iu.test(before) && /^ (?:en|de|ou|in|\()/.test(after);
  return true;
}

const NOT_MASTER =
  /^ (?:data|branch|node|class|plan|the|a|new|our|your|python|sql|agreement|key|file|record)/i;
const NONE =
  /(?:degree or none|or no degree|no degree|without (?:a )?degree|(?:degree|diploma|abschluss|studium|dipl[ôo]me)[^,;.]{0,30} (?:is not|isn't|not|ist nicht|nicht|n'est pas|no es|n[ãa]o [ée]) |(?:kein(?:en)?|aucun|sin|sem) \S{0,20}(?:degree|abschluss|studium|dipl[ôo]me|t[íi]tulo|titulaci[óo]n|diploma)|no (?:ph\.?d|bachelor|master)|(?:do not|don't) (?:need|require|ask for|care about) (?:an? )?(?:\S+ )?(?:degree|ph\.?d|master|bachelor|diploma)|you need no )/iu;
/** Words that belong to a degree and stand before its name. */
const BEFORE =
  /(?:(?:an?|the|une?|ein(?:en?|em)?|una?|uma?|your|abgeschlossene[sn]?|erfolgreich|completed|advanced|relevant|higher|university|postgraduate|graduate|technical|quantitative|academic|stem|finished|at least|mindestens|au moins|min\.?) )+$/iu;
const STOP =
  /;| - |\. |\.$|,? (?:or|ou|oder|o) (?:comparable|equivalent|vergleichbare|[ée]quivalent)(?= (?:work|practical|experience|professional|berufs|exp[ée]rience))|,? and (?=(?:you|strong|solid|good|proven|experience|excellent|at least|\d|a strong|a solid|hands))|, (?=(?:strong|solid|good|proven|experience|excellent|at least|\d|with|ideally|preferably|plus|und|you|vous|tu|du|sie|tienes|avec|con|mit|idealerweise|is|which|but)(?![\p{L}]))|,? (?:is|are|would be|ist|est|es|[ée]) |\bplus\b|,? (?:preferred|required|desirable|desired|a plus|welcome|von vorteil|w[üu]nschenswert|erforderlich|souhait|appr[ée]ci|exig|requis|deseable|imprescindible|desej|obrigat)/iu;

function fieldsOf(tail: string): string[] {
  const plain = ` ${tail.replace(DEGREE, ' ')}`;
  const list =
    /\s(?:in|en|im|em|stud(?:y|ying))\s(.+)$/isu.exec(plain)?.[1] ??
    /\s(?:der |de |d'|(?=\p{L}))(.+)$/isu.exec(plain)?.[1] ??
    '';
  return list
    .split(/[,/()]|\s(?:or|and|oder|und|ou|et|o|y|e|u)\s/iu)
    .filter((field) => !VAGUE.test(field))
    .map((field) => field.replace(NOT_FIELD, '').trim())
    .filter((field) => field !== '');
}

const NOT_FIELD = /^(?:an?|the|une?|la|le|les|l'|der|die)\s+|\s+(?:degree|field|fields)$/giu;
const VAGUE =
  /(?:similar|o\.ä|related|comparable|equivalent|equal|experience|something|quantitative (?:subject|field|discipline)|relevant|ähnlich|vergleichbar|verwandt|similaire|connexe|équivalent|afín|afines|relacionad|degree|level)/iu;
