/** An author's prose without Markdown marks, on one line: links keep their words, emphasis and code lose their signs. */
export function plainProse(text: string): string {
  const linked = text.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1');
  return linked
    .replace(/(\*\*|__|`)(.+?)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(\S(?:.*?\S)?)\1(?![\w*])/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}
