import type { Profile } from '../manifest/schema/profile.ts';
import type { Contact } from './content.ts';

/** How to reach the person: e-mail, place, site, then the links as written. */
export function contactsOf({ email, location, site, links = [] }: Profile): Contact[] {
  return [
    ...(email
      ? [{ kind: 'email', label: 'E-mail', text: email, href: `mailto:${email}` } as const]
      : []),
    ...(location ? [{ kind: 'location', label: 'Location', text: location } as const] : []),
    ...(site
      ? [{ kind: 'site', label: 'Site', text: shownAddress(site), href: site } as const]
      : []),
    ...links
      .filter(({ url }) => !site || shownAddress(url) !== shownAddress(site))
      .map(
        ({ label, url }) => ({ kind: 'link', label, text: shownAddress(url), href: url }) as const,
      ),
  ];
}

/** An address as people write it: without the scheme and a closing slash. */
export function shownAddress(url: string): string {
  return url.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
