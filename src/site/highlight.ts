import { escapeHtml } from '../format/escape.ts';

/** Languages commands and snippets are written in. */
const LANGUAGES = {
  bash: () => import('shiki/langs/bash.mjs'),
  python: () => import('shiki/langs/python.mjs'),
  yaml: () => import('shiki/langs/yaml.mjs'),
} as const;
export type CodeLanguage = keyof typeof LANGUAGES;

const PREFIX = '--tk-';
type Colour = string | undefined;

/**
 * Colours code with classes (`tk-string`, `tk-comment`, …) and no style attributes,
 * so that a page may forbid inline styles. Returns HTML for the inside of `<code>`.
 */
export async function highlight(code: string, language: CodeLanguage): Promise<string> {
  const highlighter = await (loaded ??= load());
  const { tokens } = highlighter.codeToTokens(code, {
    lang: language,
    theme: 'css-variables',
    // Without it a busy machine gives up on a line, and the same code has other colours.
    tokenizeTimeLimit: 0,
  });
  return tokens
    .map((line) => line.map((token) => tokenHtml(token.content, token.color)).join(''))
    .join('\n');
}

// One highlighter for a whole build: loading its grammars takes longer than using them.
let loaded: ReturnType<typeof load> | undefined;

async function load() {
  const { createCssVariablesTheme, createHighlighterCore } = await import('shiki/core');
  const { createJavaScriptRegexEngine } = await import('shiki/engine/javascript');
  return createHighlighterCore({
    themes: [createCssVariablesTheme({ name: 'css-variables', variablePrefix: PREFIX })],
    langs: Object.values(LANGUAGES).map((language) => language()),
    engine: createJavaScriptRegexEngine(),
  });
}

// Punctuation has the colour of text, and would be half of all spans.
function tokenHtml(content: string, colour: Colour): string {
  const name = /^var\(--tk-token-([a-z-]+)\)$/.exec(colour ?? '')?.[1];
  return name && name !== 'punctuation'
    ? `<span class="tk-${name}">${escapeHtml(content)}</span>`
    : escapeHtml(content);
}
