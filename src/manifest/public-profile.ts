import type { Profile } from './schema/profile.ts';

/**
 * The profile as the published site may know it: without telephone number and postal address, unless
 * `onSite` asks for them, and without the e-mail address when that is to be hidden. Everything a
 * site publishes, downloads included, is composed from this one, so nothing else has to be careful.
 */
export function publicProfile({ email, phone, address, ...rest }: Profile): Profile {
  const { onSite } = rest;
  return {
    ...rest,
    ...(email !== undefined && onSite?.email !== 'hide' ? { email } : {}),
    ...(phone !== undefined && onSite?.phone === true ? { phone } : {}),
    ...(address !== undefined && onSite?.address === true ? { address } : {}),
  };
}
