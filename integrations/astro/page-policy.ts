import type { AstroConfig } from 'astro';
import type { CheckedOptions } from './options.ts';

/** Astro's own setting: sources of scripts and styles, and one line for everything else. */
type PolicySetting = Exclude<AstroConfig['security']['csp'], boolean>;

/**
 * What a built page may load: files of its own site, and pictures written into the page. Astro adds
 * the hashes of scripts and styles it writes into pages, so that an author's components keep
 * working. Search reads its index with WebAssembly, which needs a word of its own and allows no
 * script to be made of text. Content Security Policy Level 3 (W3C, 2025).
 */
export const PAGE_POLICY = {
  algorithm: 'SHA-256',
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
} satisfies PolicySetting;

/**
 * Tells whether the pages carry our policy: in a build, unless the site has one of its own or wants
 * none. In development Vite needs scripts that no strict policy allows.
 */
export function isPoliced(
  { security }: Pick<AstroConfig, 'security'>,
  { command, options }: { command: string; options: Pick<CheckedOptions, 'csp'> },
): boolean {
  return command === 'build' && options.csp && !security.csp;
}
