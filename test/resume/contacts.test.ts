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
