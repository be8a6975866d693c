const COLOUR = /^color:\s*var\(--astro-code-token-([a-z-]+)\);?$/;

/**
 * Turns the style attributes of code that Astro highlighted with CSS variables into the classes of
 * `highlight` (`tk-string`, …), so that a page may forbid inline styles. Nothing else is changed.
 */
export function classesForStyles(html: string): string {
  return html.replace(/<pre class="astro-code[^]*?<\/pre>/g, (block) =>
    block.replace(/ style="([^"]*)"/g, (_, style: string) => classFor(style)),
  );
}

function classFor(style: string): string {
  const name = COLOUR.exec(style.trim())?.[1];
  return name ? ` class="tk-${name}"` : '';
}
