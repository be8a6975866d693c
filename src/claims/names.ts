/** Words that keep their capital inside a sentence, because they come from a person's or product's name. */
const PROPER = new Set([
  'bayes',
  'bayesian',
  'brier',
  'cohen',
  'cox',
  'dice',
  'fourier',
  'gaussian',
  'gini',
  'google',
  'hamming',
  'holt',
  'jaccard',
  'kalman',
  'kendall',
  'laplace',
  'levenshtein',
  'markov',
  'matthews',
  'meta',
  'microsoft',
  'pearson',
  'platt',
  'poisson',
  'prophet',
  'pythia',
  'spearman',
  'weibull',
  'wilson',
  'african',
  'american',
  'asian',
  'caucasian',
  'european',
  'hispanic',
  'native',
  'wisconsin',
]);

/** A name as it stands inside a sentence: `Majority class` becomes `majority class`; `F1` and `XGBoost` stay. */
export function inSentence(text: string): string {
  const first = /^[A-Z][a-z]+(?=$|[\s,-])/.exec(text)?.[0];
  if (!first || PROPER.has(first.toLowerCase())) return text;
  const titled = /\s[A-Z][a-z]/.test(text);
  return titled ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Last words of names that are one thing among others of its kind, and so need an article. */
const COUNTED =
  /(?:^|[\s-])(?:model|network|classifier|regressor|tree|forest|machine|ensemble|transformer|rule|encoder|autoencoder|perceptron|stump|heuristic|predictor|detector)$/i;

/** A name with the article a sentence wants: `a structural model`, `an LSTM network`, `ridge regression`. */
export function withArticle(text: string): string {
  const name = inSentence(text);
  const head = name.split(/[,(:]|\s(?:of|on|with|over|in|at|for|from)\s/)[0]?.trim() ?? '';
  if (!COUNTED.test(head) || /^(?:an?|the|our|my)\s|^\d/i.test(name)) return name;
  if (/^[A-Z]/.test(name) && !/\s/.test(head)) return name;
  return `${VOWEL.test(name) || SPELT.test(name) ? 'an' : 'a'} ${name}`;
}

/** Names that begin with a vowel as they are said: not `unified`, `U-Net` or `one-layer`. */
const VOWEL = /^(?!u-|unet|one\b|once\b)(?:[aeio]|u(?!n?i[a-z]))/i;
/** Abbreviations whose first letter is said with a vowel: `LSTM`, `F1`; never words such as `Random`. */
const SPELT = /^[FHLMNRSX][A-Z\d]/;

const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  mouse: 'mice',
  index: 'indices',
};
const UNCHANGED =
  /^(?:people|children|men|women|mice|data|series|species|sheep|patients|rows|samples)$/i;

/** Plural of what one row is: `needle sample` becomes `needle samples`, `row of a log` becomes `rows`. */
export function plural(unit: string): string {
  const plain = inSentence(unit.replace(/^(?:an?|one|each)\s+/i, ''));
  const head =
    plain.split(/\s+(?:of|in|per|with|from|at|for|by|on|who|that)\s|[,;(]/)[0]?.trim() || plain;
  const last = head.split(' ').at(-1) ?? head;
  return `${head.slice(0, head.length - last.length)}${pluralWord(last)}`;
}

/** Rows that are people are not analysed; what is known about them is. */
export function arePeople(rows: string): boolean {
  return /(?:people|children|men|women|patients|persons|users|customers|clients|students|employees|defendants|drivers|players|authors|citizens|residents|passengers)$/i.test(
    rows,
  );
}

/** A name without a comma, which would end the clause: `SVM, RBF kernel` becomes `SVM (RBF kernel)`. */
export function withoutComma(text: string): string {
  return text.replace(/^([^,()]+), ([^,()]+)$/, '$1 ($2)');
}

/** Several names in one breath: `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function pluralWord(word: string): string {
  const irregular = IRREGULAR[word.toLowerCase()];
  if (irregular) return irregular;
  if (UNCHANGED.test(word) || (/[^s]s$/.test(word) && !/(?:us|is|ss)$/.test(word))) return word;
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}
