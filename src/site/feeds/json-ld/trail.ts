import type { BreadcrumbListLeaf } from 'schema-dts';
import { paths } from '../../paths.ts';
import type { SiteInput } from '../../site-input.ts';

/** The way from the home page to a page below it. None while addresses cannot be full. */
export function trailTo(
  { portfolio, absolute }: SiteInput,
  { name, path }: { name: string; path: string },
): BreadcrumbListLeaf[] {
  const [home, page] = [absolute(paths.home), absolute(path)];
  if (!home || !page) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: portfolio.profile.name, item: home },
        { '@type': 'ListItem', position: 2, name, item: page },
      ],
    },
  ];
}
