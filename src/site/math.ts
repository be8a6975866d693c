/** Raised for TeX that cannot be set. */
export class MathError extends Error {
  override readonly name = 'MathError';
}

/**
 * Turns TeX into MathML, which browsers draw themselves: no script, style sheet or font of its own,
 * and no style attributes, so that a page may forbid inline styles.
 * @throws MathError with what is wrong and where in the TeX
 */
export async function renderMath(
  tex: string,
  { block = false }: { readonly block?: boolean } = {},
): Promise<string> {
  const { default: katex } = await import('katex');
  try {
    const options = {
      output: 'mathml',
      displayMode: block,
      strict: 'ignore',
      trust: false,
    } as const;
    const html = katex.renderToString(tex, { ...options, throwOnError: true });
    const math = html.slice(html.indexOf('<math'), html.lastIndexOf('</math>') + '</math>'.length);
    return math.replace(/ style="[^"]*"/g, '');
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new MathError(words.replace(/^KaTeX parse error: /, ''), { cause: error });
  }
}
