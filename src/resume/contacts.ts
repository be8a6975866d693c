import type { Profile } from '../manifest/schema/profile.ts';
import type { Contact } from './content.ts';

/** How to reach the person: e-mail, telephone, place, site, then the links as written. */
export function contactsOf(profile: Profile): Contact[] {
  const { email, phone, site, links = [] } = profile;
  return [
    ...(email
      ? [{ kind: 'email', label: 'E-mail', text: email, href: `mailto:${email}` } as const]
      : []),
    ...(phone
      ? [{ kind: 'phone', label: 'Telephone', text: phone, href: dialled(phone) } as const]
      : []),
    ...placeOf(profile),
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

// A postal address names the town already.
function placeOf({ address, location }: Profile): Contact[] {
  if (address) return [{ kind: 'address', label: 'Address', text: address }];
  return location ? [{ kind: 'location', label: 'Location', text: location }] : [];
}

// RFC 3966 (2004): digits, after a plus sign when the country is named; a zero in brackets is then
// not dialled.
function dialled(phone: string): string {
  const isGlobal = phone.startsWith('+');
  const digits = (isGlobal ? phone.replace('(0)', '') : phone).replace(/\D/g, '');
  return `tel:${isGlobal ? '+' : ''}${digits}`;
}

/** An address as people write it: without the scheme and a closing slash. */
export function shownAddress(url: string): string {
  return url.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
