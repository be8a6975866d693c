// Control characters, the soft hyphen, zero-width characters, bidirectional controls and lone
// surrogates: nothing a reader sees, and some of them drive a terminal (Unicode TR 36, 2014).
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;

const TAB = '  ';

/** Writes characters that cannot be seen as `\u001b`, and a tab as two spaces. Line ends too. */
export function visibleText(text: string): string {
  return text.replaceAll('\t', TAB).replace(HIDDEN, escaped);
}

/** Columns a terminal needs for visible text: two for a wide character, none for a combining one. */
export function columnsOf(text: string): number {
  return [...text].reduce((columns, character) => columns + columnsOfCharacter(character), 0);
}

function columnsOfCharacter(character: string): number {
  if (/^\p{Mark}/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
