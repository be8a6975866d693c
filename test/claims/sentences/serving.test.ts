import { describe, expect, test } from 'vitest';
import {
  tellArtifact,
  tellCost,
  tellLatency,
  tellThroughput,
} from '../../../src/claims/sentences/serving.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { told } from '../../builders/story.ts';

const performance = {
  latencyMs: { p50: 0.262, p95: 0.281 },
  throughputRps: 50,
  measuredOn: 'On 2 CPU cores, one sample per call',
  n: 500,
};
const deployed = (deployment: object) =>
  publishedProject('tumours', { deployment: { kind: 'batch', performance, ...deployment } });

describe('latency', () => {
  test('names percentiles, calls and machine', () => {
    expect(told(tellLatency, deployed({}))).toBe(
      'Measured a median latency of 0.262 ms (95th percentile 0.281 ms) per prediction over 500 calls on 2 CPU cores',
    );
  });

  test('is served only where something answers at an address', () => {
    const url = 'https://demo.example.org';
    expect(
      told(tellLatency, deployed({ kind: 'api', url, serving: { hardware: '1 vCPU' } })),
    ).toMatch(/^Served predictions at a median latency of .* over 500 calls on 1 vCPU$/);
    expect(told(tellLatency, deployed({ kind: 'api' }))).toMatch(/^Measured/);
    expect(told(tellLatency, deployed({ kind: 'batch', url }))).toMatch(/^Measured/);
  });

  test('may have one percentile only', () => {
    expect(
      told(tellLatency, deployed({ performance: { ...performance, latencyMs: { p95: 42 } } })),
    ).toBe(
      'Measured a 95th-percentile latency of 42 ms per prediction over 500 calls on 2 CPU cores',
    );
  });
});

test('throughput names model and machine', () => {
  expect(told(tellThroughput, deployed({}))).toBe(
    'Sustained a throughput of 50 requests/s with logistic regression on 2 CPU cores',
  );
});

test('cost names what it is for', () => {
  expect(told(tellCost, deployed({ cost: { amount: 0.12, currency: 'EUR', per: '1k' } }))).toBe(
    'Tracked a cost per 1,000 requests of 0.12 EUR for running logistic regression',
  );
});

test('the saved model is told with its size and format', () => {
  expect(told(tellArtifact, deployed({}))).toBe(
    'Kept the final model, logistic regression, to 2.07 kB on disk (pickle)',
  );
});

test.each([
  ['latency', tellLatency],
  ['throughput', tellThroughput],
  ['cost', tellCost],
  ['artifact', tellArtifact],
])('%s is not told without its fact', (_, tell) => {
  expect(told(tell, deployed({}), { facts: [] })).toBeUndefined();
});
