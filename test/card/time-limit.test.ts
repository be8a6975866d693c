import { describe, expect, it } from 'vitest';
import { withinTime } from '../../src/card/time-limit.ts';

describe('withinTime', () => {
  it('passes a result on', async () => {
    expect(await withinTime(Promise.resolve(7), 60_000)).toBe(7);
  });

  it('passes an error on', async () => {
    await expect(withinTime(Promise.reject(new Error('broken')), 60_000)).rejects.toThrow('broken');
  });

  it('gives up on work that never ends', async () => {
    await expect(withinTime(new Promise(() => {}), 5)).rejects.toThrow('longer than 5 ms');
  });
});
