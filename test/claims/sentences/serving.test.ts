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

const url = 'https://demo.example.org';
const team = (title: string) => ({ title, contribution: 'The service.', teamSize: 4 });
const latencyOf = (deployment: object, role?: object) =>
  told(
    tellLatency,
    publishedProject('tumours', {
      deployment: { kind: 'batch', performance, ...deployment },
      ...(role ? { role } : {}),
    }),
  );

describe('latency', () => {
  test('names percentiles, calls and machine', () => {
    expect(latencyOf({ kind: 'package' })).toBe(
      'Measured a median latency of 0.262 ms (95th percentile 0.281 ms) per prediction over 500 calls on 2 CPU cores',
    );
  });

  test('goes with a verb that says how far the work got', () => {
    expect(latencyOf({ kind: 'none', reason: 'A study.' })).toMatch(
      /^Prototyped logistic regression with a median latency of 0.262 ms/,
    );
    expect(latencyOf({})).toMatch(/^Scheduled logistic regression as a batch job with a median/);
    expect(latencyOf({ kind: 'web-demo', url })).toMatch(
      /^Deployed a demo of logistic regression with a median latency/,
    );
    expect(latencyOf({ kind: 'api', url, serving: { hardware: '1 vCPU' } })).toMatch(
      /^Served predictions at a median latency of .* over 500 calls on 1 vCPU$/,
    );
  });

  test('is neither served nor a demo without an address', () => {
    expect(latencyOf({ kind: 'api' })).toMatch(/^Measured/);
    expect(latencyOf({ kind: 'web-demo' })).toMatch(/^Measured/);
  });

  test('is contributed to by a member of a team', () => {
    expect(latencyOf({ kind: 'api', url }, team('Data scientist'))).toMatch(
      /^Contributed to serving predictions at a median latency/,
    );
    expect(latencyOf({ kind: 'batch' }, team('Data scientist'))).toMatch(/^Measured/);
    expect(latencyOf({ kind: 'batch' }, team('Lead engineer'))).toMatch(/^Scheduled/);
  });

  test('may have one percentile only', () => {
    expect(
      latencyOf({ kind: 'edge', performance: { ...performance, latencyMs: { p95: 42 } } }),
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
    'Built a final model of 2.07 kB on disk: logistic regression, saved as pickle',
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
