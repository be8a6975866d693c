import { expect, test } from 'vitest';
import { SENSITIVE } from '../../src/audit/sensitive.ts';

test.each(['sex', 'Age', 'race_ethnicity', 'marital-status', 'skin color', 'patient_gender'])(
  '%s names a trait of people',
  (name) => expect(SENSITIVE.test(name)).toBe(true),
);

test.each(['page', 'storage', 'traces', 'sexton', 'message'])('%s does not', (name) =>
  expect(SENSITIVE.test(name)).toBe(false),
);
