import type { OmittablePage, SiteInput } from './site-input.ts';

/** Address of a page a site can do without; undefined when it is switched off. */
export function linkTo(
  { omitted = [], href }: Pick<SiteInput, 'omitted' | 'href'>,
  page: OmittablePage,
  path: string,
): string | undefined {
  return omitted.includes(page) ? undefined : href(path);
}
