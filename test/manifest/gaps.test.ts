import { describe, expect, test } from 'vitest';
import { checkProject } from '../../src/manifest/check.ts';
import { GAP, gapHelp, withoutGaps } from '../../src/manifest/gaps.ts';
import { parseManifest } from '../../src/manifest/parse.ts';

const START = 'schemaVersion: "1"\ntitle: A\n';

describe('withoutGaps', () => {
  test('leaves a manifest without gaps as it is', () => {
    const tree = parsed(`${START}task: { type: custom }\ntagline: Really?\n`);
    expect(withoutGaps(tree)).toEqual({ tree, gaps: [], findings: [] });
  });

  test('leaves a number out whose rows nobody named, and keeps the places of the others', () => {
    const tree = parsed(`${START}task: { type: custom }
evaluation:
  metrics:
    - { id: accuracy, value: 0.9, split: "?" }
    - { id: accuracy, value: "0.80", split: test }
`);
    const { tree: left, gaps, findings } = withoutGaps(tree);
    expect(gaps).toEqual([
      {
        path: ['evaluation', 'metrics', 0, 'split'],
        what: 'Rows it was measured on',
        help: findings[0]?.help,
      },
    ]);
    expect(left.value).toMatchObject({ evaluation: { metrics: [{ value: '0.80' }] } });
    expect(left.placeOf(['evaluation', 'metrics', 0, 'value']).line).toBe(7);
    expect(left.writtenAt(['evaluation', 'metrics', 0, 'value'])).toBe('0.80');
    expect(findings).toMatchObject([
      { rule: 'manifest/gap', severity: 'warning', place: { line: 6 } },
    ]);
    expect(findings[0]?.help).toBe(
      'Write `split:` with one of train, validation, test, external, cv, production.',
    );
    expect(checkProject(left, { folder: 'a' }).findings).toEqual([]);
  });

  test('never lets a default stand in for an answer', () => {
    const { tree } = withoutGaps(
      parsed(`${START}task: { type: classification, target: { classes: [a, b], positiveClass: "?" } }
evaluation:
  confusion: { labels: [a, b], counts: [[1, 2], [3, 4]], split: "?" }
`),
    );
    expect(tree.value).toHaveProperty('evaluation', {});
    expect(checkProject(tree, { folder: 'a' }).findings).toEqual([]);
  });

  test('reads a draft whose task is open as one that claims nothing', () => {
    const { tree, findings } = withoutGaps(parsed(`${START}task: { type: "?" }\n`));
    expect(checkProject(tree, { folder: 'a' }).value?.family).toBe('other');
    expect(findings.map(({ place }) => place.path)).toEqual([['task', 'type']]);
  });

  test('is an error once the project is published', () => {
    const { findings } = withoutGaps(parsed(`${START}status: published\ntask: { type: "?" }\n`));
    expect(findings.map(({ severity }) => severity)).toEqual(['error']);
  });

  test.each([
    '"?"',
    '[["?"], {"?": "?"}]',
    'task: "?"',
    'task: ["?"]',
    'evaluation: { metrics: "?" }',
  ])('survives %s', (text) => {
    expect(withoutGaps(parsed(text)).findings.length).toBeGreaterThan(0);
  });
});

describe('gapHelp', () => {
  test('names the key where the schema knows nothing', () => {
    expect(gapHelp(['a', 'b'], undefined)).toBe('Write the value of `b`, or remove it.');
    expect(GAP).toBe('?');
  });
});

function parsed(text: string) {
  const { tree } = parseManifest(text, 'project.yaml');
  if (!tree) throw new Error('the test is wrong');
  return tree;
}
