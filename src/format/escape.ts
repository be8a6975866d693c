const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes text safe in HTML, between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/**
 * Writes every character as a numeric reference, decimal and hexadecimal in turn. HTML and Markdown
 * show the text unchanged; a program that searches a page for `@` without reading it as HTML finds
 * nothing.
 */
export function characterReferences(text: string): string {
  return [...text]
    .map((character) => character.codePointAt(0) ?? 0)
    .map((code, index) => `&#${index % 2 === 0 ? String(code) : `x${code.toString(16)}`};`)
    .join('');
}

/** Makes text safe in XML, without the characters XML 1.0 (section 2.2) forbids. */
export function escapeXml(text: string): string {
  return escapeHtml(withoutForbidden(text));
}

/**
 * Makes one line of text that Markdown (CommonMark, GitHub's tables and strike-through, MDX) shows
 * as it is. Line breaks become spaces. GitHub still links bare e-mail addresses; nothing stops it.
 */
export function escapeMarkdown(text: string): string {
  return withoutForbidden(text)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .replace(/!(?=\[)|[\\`*_[\]<>|~${}]/g, '\\$&')
    .replace(/&(?=#?[a-z\d]+;)/gi, '\\&')
    .replace(/(^| )(?=#)/g, '$1\\')
    .replace(/:(?=\/\/)|(?<=\bwww)\.|^[-+=:]/gi, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?: |$))/, '$1\\');
}

/** Data as JSON that is safe inside a script element: nothing in it ends or opens an element. */
export function escapeScriptJson(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

// Lone surrogates, control characters and the two non-characters.
function withoutForbidden(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
