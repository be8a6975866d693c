import { expect, test } from 'vitest';
import { isPrivateHost } from '../../../src/manifest/schema/private-host.ts';

test.each([
  'localhost',
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '100.64.0.1',
  '[::1]',
  '[fd00::1]',
  'gpu',
  'gpu.local',
])('%s is private', (host) => expect(isPrivateHost(host)).toBe(true));

test.each([
  'example.org',
  '8.8.8.8',
  '172.32.0.1',
  '100.128.0.1',
  '[2001:db8::1]',
  'local.example.org',
])('%s is not', (host) => expect(isPrivateHost(host)).toBe(false));
