import { expect, test } from 'vitest';
import { PAGE_POLICY, isPoliced } from '../../../integrations/astro/page-policy.ts';

const plain = { security: { csp: false } } as Parameters<typeof isPoliced>[0];
const own = { security: { csp: true } } as Parameters<typeof isPoliced>[0];
const options = { csp: true };

test('built pages carry the policy, and pages in development do not', () => {
  expect(isPoliced(plain, { command: 'build', options })).toBe(true);
  expect(isPoliced(plain, { command: 'dev', options })).toBe(false);
});

test('a policy of the site wins, and so does the wish for none', () => {
  expect(isPoliced(own, { command: 'build', options })).toBe(false);
  expect(isPoliced(plain, { command: 'build', options: { csp: false } })).toBe(false);
});

test('nothing comes from elsewhere, and nothing inline or evaluated is let through', () => {
  const sources = JSON.stringify(PAGE_POLICY);
  expect(sources).not.toMatch(/'unsafe-(?:inline|eval|hashes)|https?:|\*/);
  expect(PAGE_POLICY.directives[0]).toBe("default-src 'none'");
});
