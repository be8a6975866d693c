import { expect, test } from 'vitest';
import { contactsOf, shownAddress } from '../../src/resume/contacts.ts';
import { buildPortfolio } from '../builders/portfolio.ts';

test('ways to reach a person stand in a fixed order', () => {
  expect(contactsOf(buildPortfolio().profile)).toEqual([
    { kind: 'email', label: 'E-mail', text: 'alex@example.org', href: 'mailto:alex@example.org' },
    { kind: 'location', label: 'Location', text: 'Berlin, Germany' },
    { kind: 'site', label: 'Site', text: 'alex.example.org', href: 'https://alex.example.org' },
    {
      kind: 'link',
      label: 'GitHub',
      text: 'github.com/alex-example',
      href: 'https://github.com/alex-example',
    },
  ]);
});

test('a telephone number can be dialled, and a postal address names the town', () => {
  const { profile } = buildPortfolio();
  const reach = (phone: string) =>
    contactsOf({ ...profile, phone, address: '12 Sample Street, Berlin' }).slice(1, 3);
  expect(reach('+49 (0)30 555-0123')).toEqual([
    { kind: 'phone', label: 'Telephone', text: '+49 (0)30 555-0123', href: 'tel:+49305550123' },
    { kind: 'address', label: 'Address', text: '12 Sample Street, Berlin' },
  ]);
  expect(reach('(030) 555 0123')[0]?.href).toBe('tel:0305550123');
});

test('a link to the site itself is not listed twice, and nothing is listed for nothing', () => {
  const { profile } = buildPortfolio({
    links: [{ label: 'Website', url: 'https://alex.example.org/' }],
  });
  expect(contactsOf(profile).map(({ label }) => label)).toEqual(['E-mail', 'Location', 'Site']);
  expect(
    contactsOf({
      ...profile,
      email: undefined,
      location: undefined,
      site: undefined,
      links: undefined,
    }),
  ).toEqual([]);
});

test('an address is shown without scheme and closing slash', () => {
  expect(shownAddress('https://www.example.org/a/')).toBe('example.org/a');
});
