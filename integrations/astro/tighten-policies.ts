import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
/** A page says its encoding first: browsers look for it in the first 1,024 bytes. */
const START = /<head\b[^>]*>(?:\s*<meta charset="?[\w-]+"?\s*\/?>)?/i;
const ATTRIBUTES = '(?:[^>"\']|"[^"]*"|\'[^\']*\')*';
const INLINE = new RegExp(`<(script|style)\\b(${ATTRIBUTES})>([^]*?)</\\1>`, 'gi');
const HASH = / '(sha256-[A-Za-z0-9+/=]+)'/g;

/** Tightens the policy of every page of a built site; other files stay as they are. */
export function tightenPolicies(folder: string): void {
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const file = join(folder, page);
    const html = readFileSync(file, 'utf8');
    const tight = tightenPolicy(html);
    if (tight !== html) writeFileSync(file, tight);
  }
}

/**
 * Moves the policy of a page to where it holds for everything the page loads, and keeps of its
 * hashes those of scripts and styles that stand in this page: Astro writes the policy last, with
 * the hashes of the whole site. A page without a policy is given back as it is.
 */
export function tightenPolicy(html: string): string {
  const [meta, policy] = POLICY.exec(html) ?? [];
  if (meta === undefined || policy === undefined || !START.test(html)) return html;
  const rest = html.replace(meta, () => '');
  const present = hashesOf(rest);
  const tight = policy
    .replace(HASH, (token, hash: string) => (present.has(hash) ? token : ''))
    .replace(/ +(?=;|$)/g, '');
  return rest.replace(START, (start) => `${start}${meta.replace(policy, () => tight)}`);
}

function hashesOf(html: string): ReadonlySet<string> {
  return new Set(
    [...html.matchAll(INLINE)]
      .filter(([, , attributes = '']) => !/\ssrc=/.test(attributes))
      .map(([, , , text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`),
  );
}
