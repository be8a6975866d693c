const WORDS: readonly (readonly string[])[] = [
  ['one', 'ein', 'eine', 'einem', 'einen', 'einer', 'un', 'une', 'uno', 'una', 'um', 'uma'],
  ['two', 'zwei', 'deux', 'dos', 'dois', 'duas'],
  ['three', 'drei', 'trois', 'tres', 'três'],
  ['four', 'vier', 'quatre', 'cuatro', 'quatro'],
  ['five', 'fünf', 'cinq', 'cinco'],
  ['six', 'sechs', 'seis'],
  ['seven', 'sieben', 'sept', 'siete', 'sete'],
  ['eight', 'acht', 'huit', 'ocho', 'oito'],
  ['nine', 'neun', 'neuf', 'nueve', 'nove'],
  ['ten', 'zehn', 'dix', 'diez', 'dez'],
];

/** A regular expression, as text, for a number in digits or as a word up to ten, five languages. */
export const NUMBER = `(?:\\d{1,2}|${WORDS.flat().join('|')})`;

/** The number a text of `NUMBER` stands for. */
export function numberOf(text: string): number {
  const word = text.toLowerCase();
  const at = WORDS.findIndex((words) => words.includes(word));
  return at < 0 ? Number(word) : at + 1;
}
