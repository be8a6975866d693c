import type { AuditRule } from '../../rule.ts';

/** Kinds of which a person or a program waits for the answer. */
const ANSWERING = new Set(['api', 'web-demo']);

/** How long an answer takes is measured, and on what. */
export const responseTime: AuditRule = {
  id: 'deployment/response-time',
  severity: 'warning',
  holds: 'What answers requests has a measured latency and the hardware it was measured on.',
  why: 'Who builds on a service asks first how long it takes; a time without its hardware cannot be compared.',
  source: 'Breck et al., The ML Test Score (2017), Monitor 6: latency and throughput are watched',
  help: 'deployment:\n  performance:\n    latencyMs: { p50: half of the calls took at most this long, p95: 95 of 100 calls did }\n    measuredOn: Which hardware, how many calls at once?\n    n: number of calls measured',
  good: [
    'deployment: { kind: api, url: "https://demo.example.org" }',
    'deployment: { kind: batch, sourceOfTruth: deploy/job.yaml, performance: null }',
  ],
  bad: [
    'deployment: { kind: api, url: "https://demo.example.org", performance: null }',
    'deployment: { kind: web-demo, url: "https://demo.example.org", performance: { latencyMs: null, throughputRps: 30 } }',
    'deployment: { kind: web-demo, url: "https://demo.example.org", performance: { latencyMs: { p50: null, p95: null } } }',
  ],
  find({ project: { manifest } }) {
    const { kind = 'none', performance } = manifest.deployment ?? {};
    if (!ANSWERING.has(kind)) return undefined;
    const times = Object.values(performance?.latencyMs ?? {});
    if (times.length > 0 && performance?.measuredOn) return [];
    const path = ['deployment', 'performance', 'latencyMs'];
    const found = times.length > 0 ? 'what the latency was measured on' : 'latency';
    const message = `\`deployment.kind\` is ${kind} and no ${found} is given; readers look for the time an answer takes.`;
    return [{ path, message }];
  },
};
