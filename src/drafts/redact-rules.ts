/** What is removed from everything an import writes. */
export type RedactionKind =
  'e-mail address' | 'home folder' | 'host' | 'private key' | 'token' | 'user name';

/** What to look for, and what stands there instead. */
export interface RedactionRule {
  readonly kind: RedactionKind;
  /** Global. Group 1, where there is one, is kept. */
  readonly pattern: RegExp;
  /** Stands in place of what is after group 1; `[removed]` when left out. */
  readonly instead?: string;
  /** False for what only looks like it. */
  readonly applies?: (found: string) => boolean;
}

/** Stands where something was removed. */
export const REMOVED = '[removed]';

// A value after its key, in JSON, YAML, Python, shell and query strings; quotes are kept.
const SETS = String.raw`\\?["']?\s*(?:[:=]|%3D)\s*\\?["']?`;
// A word begins here, also behind a line end as JSON writes it: `\\nuser`.
const START = String.raw`(?:\b|(?<=\\[nrt]))`;
const VALUE = String.raw`[^\s"'\\,;&}\])]+`;

/**
 * In this order: what holds other things comes first. A pattern starts at one place of a long word
 * only, or looks ahead a limited way: pictures stand in files as words of a million letters.
 */
export const REDACTION_RULES: readonly RedactionRule[] = [
  {
    kind: 'private key',
    pattern:
      /-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----[^]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----|$)/g,
  },
  // GitHub, GitLab, Hugging Face, OpenAI and Anthropic, Slack, AWS, Google, npm, PyPI, W&B.
  {
    kind: 'token',
    pattern:
      /(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|(?:hf|api_org)_[A-Za-z0-9]{20,}|(?:(?<![A-Za-z])|(?<=\\[nrt]))sk-(?=[A-Za-z_-]{0,100}\d)[A-Za-z0-9_-]{20,}|xox[a-z]-[A-Za-z0-9-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{35}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{30,}|wandb_v\d_\w{20,})/g,
  },
  // Stripe, SendGrid, Replicate, Google sign-in, DigitalOcean, Databricks, Shopify.
  {
    kind: 'token',
    pattern:
      /(?:[srp]k_(?:live|test)_[A-Za-z0-9]{16,}|SG\.[\w-]{16,}\.[\w-]{16,}|r8_[A-Za-z0-9]{30,}|ya29\.[\w-]{20,}|dop_v1_[0-9a-f]{32,}|dapi[0-9a-f]{32}|shp(?:at|ss)_[0-9a-f]{32})/g,
  },
  // Whoever has such an address can write into the channel.
  {
    kind: 'token',
    pattern:
      /((?:hooks\.slack\.com\/(?:services|workflows)|discord(?:app)?\.com\/api\/webhooks|webhook\.office\.com\/\w+)\/)[\w/@-]{16,}/g,
  },
  { kind: 'token', pattern: /eyJ[\w-]{8,500}\.[\w-]{8,}(?:\.[\w-]*)?/g },
  { kind: 'token', pattern: /(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@"'[]+(?=@)/gi },
  { kind: 'token', pattern: /(\bwandb\s+login\s+(?:--\S+\s+)*)[0-9a-f]{32,}/gi },
  { kind: 'token', pattern: /(\bbearer\s+)[\w.~+/-]{12,}=*/gi },
  {
    kind: 'token',
    pattern: new RegExp(
      String.raw`(\b[\w.-]{0,80}(?:passw(?:or)?d|passwd|pwd)${SETS})${VALUE}`,
      'gi',
    ),
    applies: (found) => found.length >= 4 && !/^(?:null|none|true|false)$/i.test(found),
  },
  {
    kind: 'token',
    pattern: new RegExp(
      String.raw`(\b[\w.-]{0,80}(?:key|token|secret|credential|auth)(?:[_-]?id)?${SETS})${VALUE}`,
      'gi',
    ),
    applies: isRandom,
  },
  {
    kind: 'home folder',
    pattern: /(?:file:\/\/)?\/(?:home|Users)\/[^\s/\\"'<>:;,|)\]]+/g,
    instead: '~',
  },
  // In a JSON pointer, where a slash of a key is written ~1 (RFC 6901).
  {
    kind: 'home folder',
    pattern: /~1(?:home|Users)~1(?:(?!~1)[^\s/\\"'<>:;,|)\]])+/g,
    instead: '[home]',
  },
  { kind: 'home folder', pattern: /\/root(?=[/\s"']|$)/g, instead: '~' },
  {
    kind: 'home folder',
    pattern:
      /(?:file:\/{2,3})?(?:\b|(?<=\\[nrt]))[a-z]:(?:\\{1,4}|\/)(?:Users|Documents and Settings)(?:\\{1,4}|\/)[^\s/\\"'<>:;,|)\]]+/gi,
    instead: '~',
  },
  {
    kind: 'home folder',
    pattern: /(?:[a-z]%3A)?(?:%5C|%2F)(?:Users|home)(?:%5C|%2F)(?:(?!%5C|%2F)[\w.%-])+/gi,
    instead: '~',
  },
  {
    kind: 'e-mail address',
    pattern:
      /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu,
    // The address of a repository, `git@github.com:…`, names no person.
    applies: (found) => !/^git@/.test(found),
  },
  { kind: 'host', pattern: /\\\\{1,3}[\w.-]+\\{1,2}[\w$.-]+/g },
  {
    kind: 'host',
    pattern:
      /\b(?:[a-z0-9-]{1,63}\.){1,8}(?:local|localdomain|internal|intranet|lan|corp)\b(?!\()/gi,
  },
  { kind: 'host', pattern: /(ssh:\/\/(?!git@)[^\s/@"']+@)[\w.-]+/g },
  { kind: 'host', pattern: /(:\/\/)\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?/g },
  {
    kind: 'host',
    pattern:
      /(?<![\d.])(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2}(?![\d.]*\d)/g,
  },
  // TensorBoard names its files after the machine that wrote them.
  { kind: 'host', pattern: /(\btfevents\.\d{10}\.)[^\s"'\\/,;)\]}]+/g },
  { kind: 'host', pattern: /(?:\b|(?<=\\[nrt]))(?:DESKTOP|LAPTOP)-[A-Z0-9]{5,}\b/g },
  { kind: 'host', pattern: /(?:\b|(?<=\\[nrt]))ip-\d{1,3}(?:-\d{1,3}){3}\b/g },
  {
    kind: 'host',
    pattern: new RegExp(
      String.raw`(${START}(?:[\w.-]{0,80}[._-])?host_?(?:name)?${SETS})${VALUE}`,
      'gi',
    ),
    applies: isName,
  },
  {
    kind: 'user name',
    pattern: new RegExp(
      String.raw`(${START}(?:[\w.-]{0,80}[._-])?(?:user|user_?name|user_id|login)${SETS})${VALUE}`,
      'gi',
    ),
    applies: isName,
  },
];

// Names people give things are words; what a computer made up has digits among letters.
function isRandom(found: string): boolean {
  if (found.length < 12 || found.includes(REMOVED)) return false;
  return /\d/.test(found) && /[a-z]/i.test(found) && entropyOf(found) >= 2.5;
}

/** Bits a character (Shannon 1948), from the characters of the text itself. */
function entropyOf(text: string): number {
  const counts = Map.groupBy([...text], (sign) => sign);
  return [...counts.values()]
    .map(({ length }) => length / text.length)
    .reduce((sum, share) => sum - share * Math.log2(share), 0);
}

function isName(found: string): boolean {
  return (
    /^[\p{L}_]/u.test(found) && !/^(?:null|none|true|false|str|string|int|unknown)$/i.test(found)
  );
}
