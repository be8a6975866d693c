import { expect, test } from 'vitest';
import { makeGate } from '../../../integrations/import/gate.ts';

test('a gate lets no more through than it may, and everyone in the end', async () => {
  const gate = makeGate(3);
  let inside = 0;
  let most = 0;
  const results = await Promise.all(
    Array.from({ length: 50 }, (_, at) =>
      gate(async () => {
        inside += 1;
        most = Math.max(most, inside);
        await Promise.resolve();
        inside -= 1;
        return at;
      }),
    ),
  );
  expect(most).toBe(3);
  expect(results).toEqual(Array.from({ length: 50 }, (_, at) => at));
});

test('a gate opens again after a failure', async () => {
  const gate = makeGate(1);
  await expect(gate(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await gate(() => Promise.resolve(1))).toBe(1);
});
