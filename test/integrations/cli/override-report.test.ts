import { describe, expect, test } from 'vitest';
import { overrideReport } from '../../../integrations/cli/override-report.ts';
import type { ComparedOverride, OverrideState } from '../../../integrations/overrides/compare.ts';

const compared = (state: OverrideState, changes: Partial<ComparedOverride> = {}) => ({
  kind: 'component' as const,
  name: 'Footer',
  file: 'src/Footer.astro',
  state,
  original: {
    path: 'components/Footer.astro',
    sha256: 'a'.repeat(64),
    place: '/package/components/Footer.astro',
  },
  recorded: { sha256: 'b'.repeat(64), modelfolio: '0.1.0' },
  ...changes,
});
const near = (place: string) => place.replace('/package', 'node_modules/modelfolio');

describe('overrideReport', () => {
  test('says how to begin where nothing is replaced', () => {
    expect(overrideReport([], { near })).toContain('--copy Footer');
  });

  test('lists an own file, its original and how they stand', () => {
    expect(overrideReport([compared('recorded')], { near })).toBe(
      [
        'what              your file         original                 sha256        state',
        'component Footer  src/Footer.astro  components/Footer.astro  aaaaaaaaaaaa  as recorded',
        '',
        'No original changed since yours were made.',
        '',
      ].join('\n'),
    );
  });

  test('says since when an original changed, where it is, and what to type', () => {
    const report = overrideReport([compared('original-changed')], { near });
    expect(report).toContain('original changed since 0.1.0\n');
    expect(report).toContain(
      'compare src/Footer.astro with node_modules/modelfolio/components/Footer.astro',
    );
    expect(report).toContain('modelfolio overrides --record Footer\n');
  });

  test.each<[OverrideState, string]>([
    ['not-recorded', '`modelfolio overrides --record` writes overrides.lock.json'],
    ['file-missing', 'put src/Footer.astro back'],
    ['not-in-use', 'recorded, but not in use'],
  ])('says of %s: %s', (state, words) => {
    const report = overrideReport([compared(state)], { near });
    expect(report).toContain(words);
    expect(report).not.toContain('No original changed');
  });

  test('lets nothing of a lock file steer the terminal', () => {
    const report = overrideReport([compared('file-missing', { name: 'a\u001b[2J' })], { near });
    expect(report).not.toContain('\u001b');
  });
});
