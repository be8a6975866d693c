import { afterEach, expect, test, vi } from 'vitest';
import { bridge } from '../../../integrations/astro/bridge.ts';
import { resetBridge } from './reset-bridge.ts';

afterEach(resetBridge);

test('starts empty and is one for the whole process', () => {
  expect(bridge()).toEqual({
    generation: 0,
    cards: new Map(),
    findings: new Map(),
    projects: new Map(),
  });
  bridge().generation += 1;
  expect(bridge().generation).toBe(1);
  expect(bridge()).toBe(bridge());
});

test('is the same for a second instance of the module', async () => {
  bridge().findings.set('key', []);
  vi.resetModules();
  const second = await import('../../../integrations/astro/bridge.ts');
  expect(second.bridge).not.toBe(bridge);
  expect(second.bridge()).toBe(bridge());
  expect(second.bridge().findings.get('key')).toEqual([]);
});
