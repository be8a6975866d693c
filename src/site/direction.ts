/** Languages written from right to left, by ISO 639 code (Unicode CLDR 48, characterOrder). */
const RIGHT_TO_LEFT = new Set('ar ckb dv fa he ks ps sd syr ug ur yi'.split(' '));

/** Which way the writing of a language runs, by its BCP 47 tag such as `he-IL`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
