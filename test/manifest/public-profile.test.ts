import { expect, test } from 'vitest';
import { publicProfile } from '../../src/manifest/public-profile.ts';
import { ProfileSchema } from '../../src/manifest/schema/profile.ts';

const reach = { email: 'alex@example.org', phone: '+49 30 5550123', address: '12 Sample Street' };
const profileWith = (onSite?: object) =>
  ProfileSchema.parse({ schemaVersion: '1', name: 'A', headline: 'B', ...reach, onSite });
const shown = (onSite?: object) =>
  Object.keys(publicProfile(profileWith(onSite))).filter((key) => key in reach);

test('a site is told the e-mail address, and neither telephone number nor postal address', () => {
  expect(shown()).toEqual(['email']);
  expect(shown({})).toEqual(['email']);
});

test('each is told when the author asks for it, and only that one', () => {
  expect(shown({ phone: true })).toEqual(['email', 'phone']);
  expect(shown({ address: true })).toEqual(['email', 'address']);
  expect(shown({ email: 'show' })).toEqual(['email']);
});

test('a hidden e-mail address is nowhere', () => {
  expect(shown({ email: 'hide' })).toEqual([]);
});

test('everything else stays', () => {
  expect(publicProfile(profileWith())).toMatchObject({ name: 'A', headline: 'B', language: 'en' });
});
