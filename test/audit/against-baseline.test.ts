import { describe, expect, test } from 'vitest';
import { againstBaseline } from '../../src/audit/against-baseline.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';

const compared = (example: string) => againstBaseline(buildAuditSubject(example));
const rival = (value: number) => `baselines: { 0: { metrics: { 0: { value: ${value} } } } }`;
const second = (kind: string) =>
  `baselines: { 1: { name: Second, kind: ${kind}, metrics: [{ id: recall, value: 0.984, split: test, n: 63, positiveClass: ill, threshold: 0.5 }] } }`;
const difference = (low: number, high: number, against = 'One-feature rule') =>
  `${rival(0.905)}\nevaluation: { comparison: [{ against: ${against}, metric: recall, difference: 0.032, ci: { low: ${low}, high: ${high}, method: paired } }] }`;

describe('the main result beside its baseline', () => {
  test('beats one that lies below its interval', () => {
    expect(compared('base: binary')).toMatchObject({ ahead: true, beaten: true, told: false });
  });

  test('is ahead but beats nothing inside its interval', () => {
    expect(compared(rival(0.905))).toMatchObject({ ahead: true, beaten: false });
  });

  test('is not ahead of one with as good or a better value', () => {
    expect(compared(rival(0.937))).toMatchObject({ ahead: false, beaten: false });
    expect(compared(rival(0.99))).toMatchObject({ ahead: false, beaten: false });
  });

  test('is ahead with a smaller error', () => {
    const worse = 'base: forecasting\nbaselines: { 0: { metrics: { 0: { value: 0.2 } } } }';
    expect(compared('base: forecasting')).toMatchObject({ ahead: true, beaten: true });
    expect(compared(worse)).toMatchObject({ ahead: false, beaten: false });
  });

  test.each([
    ['linear', 'Second'],
    ['human', 'One-feature rule'],
    ['published', 'One-feature rule'],
  ])('beside one of kind %s is held against “%s”', (kind, name) => {
    expect(compared(second(kind))?.baseline.name).toBe(name);
  });

  test('is compared with nothing where all baselines are of people or papers, or of other rows', () => {
    expect(compared('baselines: { 0: { kind: human } }')).toBeUndefined();
    expect(compared('baselines: { 0: { metrics: { 0: { split: validation } } } }')).toBeUndefined();
    expect(compared('baselines: null')).toBeUndefined();
    expect(compared('evaluation: null')).toBeUndefined();
  });
});

describe('a paired difference', () => {
  test('counts where its interval leaves zero out', () => {
    expect(compared(difference(0.004, 0.06))?.beaten).toBe(true);
  });

  test('does not count where zero lies inside, or for another baseline', () => {
    expect(compared(difference(-0.01, 0.08))?.beaten).toBe(false);
    expect(compared(difference(0.004, 0.06, 'Random forest'))?.beaten).toBe(false);
  });
});
