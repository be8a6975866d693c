import { escapeHtml } from '../../format/escape.ts';

/** What is said to an author, as HTML: words between backticks are what to type. */
export function codeHtml(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}
