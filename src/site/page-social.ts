import { words } from '../words/words.ts';
import { paths } from './paths.ts';
import type { SiteInput } from './site-input.ts';

/** The content of a page in another form. */
export interface Alternate {
  readonly type: 'text/markdown' | 'application/json';
  readonly href: string;
  readonly title: string;
}

/** One property of a page for previews, as ogp.me defines it. */
export interface SocialProperty {
  readonly property: string;
  readonly content: string;
}

/** What previews are told of an article. */
export interface ArticleFacts {
  /** When it was finished and last changed, as the manifest writes it. */
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly tags: readonly string[];
}

/** Links to the twins of a page, Markdown first. */
export function composeAlternates(
  { href }: Pick<SiteInput, 'href'>,
  { title, markdown, json }: { title: string; markdown?: string; json?: string },
): Alternate[] {
  return [
    ...(markdown
      ? [
          {
            type: 'text/markdown',
            href: href(markdown),
            title: words().files.alternate({ title, format: 'Markdown' }),
          } as const,
        ]
      : []),
    ...(json
      ? [
          {
            type: 'application/json',
            href: href(json),
            title: words().files.alternate({ title, format: 'JSON' }),
          } as const,
        ]
      : []),
  ];
}

/** Properties of an article, in the order of the standard. */
export function articleProperties(
  { absolute }: Pick<SiteInput, 'absolute'>,
  { published, modified, tags }: ArticleFacts,
): SocialProperty[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['article:published_time', published],
    ['article:modified_time', modified],
    ['article:author', absolute(paths.home)],
    ...tags.map((tag) => ['article:tag', tag] as const),
  ];
  return facts.flatMap(([property, content]) => (content ? [{ property, content }] : []));
}

// Places where the last part of an address is the person's name there.
const USERNAME =
  /^https:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|huggingface\.co|kaggle\.com)\/([\w-]+)\/?$/i;

/** Properties of a person. First and last name are not told: cutting a name in two is a guess. */
export function profileProperties({ portfolio }: Pick<SiteInput, 'portfolio'>): SocialProperty[] {
  const names = (portfolio.profile.links ?? []).flatMap(({ url }) => USERNAME.exec(url)?.[1] ?? []);
  return names.slice(0, 1).map((content) => ({ property: 'profile:username', content }));
}
