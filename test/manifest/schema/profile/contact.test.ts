import { expect, test } from 'vitest';
import {
  Email,
  OnSite,
  Phone,
  PostalAddress,
} from '../../../../src/manifest/schema/profile/contact.ts';

test.each(['+49 30 5550123', '(030) 555-0123', '030/5550123', '+1 (212) 555.0123', '112 00'])(
  'takes %s for a telephone number',
  (phone) => {
    expect(Phone.safeParse(phone).success).toBe(true);
  },
);

test.each([
  'call me',
  '+49 30 CALLME',
  '1',
  '+',
  '1234567890123456',
  '12345\n6',
  '++4930123',
  '555-0123x9',
])('does not take %j for one', (phone) => {
  expect(Phone.safeParse(phone).success).toBe(false);
});

test.each([
  'alex',
  'alex@',
  'alex@example',
  'alex@example.org, b@example.org',
  'mailto:a@example.org',
])('does not take %j for an e-mail address', (email) => {
  expect(Email.safeParse(email).error?.issues[0]?.message).toContain('alex@example.org');
});

test('a postal address is one line without the bar that stands between contacts', () => {
  expect(PostalAddress.safeParse('12 Sample Street, 12345 Example City').success).toBe(true);
  expect(PostalAddress.safeParse('12 Sample Street | 12345').success).toBe(false);
  expect(PostalAddress.safeParse('12 Sample Street\n12345').success).toBe(false);
});

test('protects the e-mail address and publishes nothing else unless told otherwise', () => {
  expect(OnSite.parse({})).toEqual({ email: 'protect', phone: false, address: false });
});
