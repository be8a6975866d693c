import { describe, expect, test } from 'vitest';
import { checkProfile, checkProject } from '../../src/manifest/check.ts';
import { parseManifest } from '../../src/manifest/parse.ts';

const DRAFT = 'schemaVersion: "1"\ntitle: Tumours\ntask: { type: tabular-regression }\n';

function check(text: string) {
  const { tree } = parseManifest(text, 'projects/x/project.yaml');
  if (!tree) throw new Error('does not parse');
  return checkProject(tree, { folder: 'x' });
}

function rules(text: string) {
  return check(text).findings.map(
    (finding) => `${finding.rule} ${finding.place.line}:${finding.place.column}`,
  );
}

describe('a draft', () => {
  test('needs only a version, a title and a task', () => {
    expect(check(DRAFT)).toMatchObject({
      findings: [],
      value: { id: 'x', status: 'draft', family: 'regression' },
    });
  });

  test('keeps its own id when it writes one', () => {
    expect(check(`${DRAFT}id: tumours\n`).value?.id).toBe('tumours');
  });

  test('is told each missing key with an example to type', () => {
    const { findings } = check('schemaVersion: "1"\n');
    expect(findings.map((finding) => finding.help)).toEqual([
      'Add `title: Malignant or benign, in two kilobytes`.',
      expect.stringContaining('Add `task'),
    ]);
  });
});

describe('the family follows from the task', () => {
  const classifier = (target: string) =>
    `schemaVersion: "1"\ntitle: T\ntask: { type: tabular-classification, target: ${target} }\n`;
  test.each([
    ['{ positiveClass: yes-class }', 'binary'],
    ['{ classes: [a, b] }', 'binary'],
    ['{ classes: [a, b, c] }', 'multiclass'],
    ['{ name: digit }', 'multiclass'],
  ])('%s is %s', (target, family) => {
    expect(check(classifier(target)).value?.family).toBe(family);
  });

  test('a regression project cannot carry a confusion matrix, and is told in plain words', () => {
    const [finding] = check(
      `${DRAFT}evaluation:\n  confusion: { labels: [a, b], counts: [[1, 2], [3, 4]] }\n`,
    ).findings;
    expect(finding).toMatchObject({ rule: 'manifest/wrong-family', place: { line: 5, column: 3 } });
    expect(finding?.message).toContain('belongs to binary classification');
    expect(finding?.message).toContain('this project is regression');
  });

  test('an unknown task lists what is allowed and guesses', () => {
    const [finding] = check(
      'schemaVersion: "1"\ntitle: T\ntask: { type: tabular-regresion }\n',
    ).findings;
    expect(finding).toMatchObject({
      rule: 'manifest/choice',
      help: 'Did you mean `tabular-regression`?',
    });
  });
});

describe('every problem is found in one pass', () => {
  test('unknown keys, wrong types, wrong choices, percentages', () => {
    const text = `${DRAFT}tagLine: x\nstatus: publishd\nrole: { teamSize: many }\ndata:\n  - { name: A, missing: { overall: 7.5, handling: none } }\n`;
    expect(rules(text)).toEqual(
      expect.arrayContaining([
        'manifest/unknown-key 4:1',
        'manifest/choice 5:9',
        'manifest/type 6:19',
        'manifest/percentage 8:36',
      ]),
    );
  });

  test('an unknown key gets a guess', () => {
    expect(check(`${DRAFT}tagLine: x\n`).findings[0]?.help).toBe('Did you mean `tagline`?');
  });

  test('a percentage is told the fraction to type', () => {
    const [finding] = check(
      `${DRAFT}data:\n  - { missing: { overall: 7.50, handling: none } }\n`,
    ).findings;
    expect(finding?.help).toBe('Write 0.0750.');
  });

  test('unsafe text, addresses and paths are refused', () => {
    const text = `${DRAFT}tagline: <script>alert(1)</script>\nlinks: { repo: "javascript:alert(1)", demo: "https://127.0.0.1/x" }\n`;
    expect(rules(text)).toEqual([
      'manifest/value 4:10',
      'manifest/value 5:16',
      'manifest/value 5:45',
    ]);
  });
});

describe('a published project', () => {
  test('is asked for every missing block once, not for what is inside', () => {
    const paths = check(`${DRAFT}status: published\n`).findings.map((finding) => finding.message);
    expect(paths.some((message) => message.includes('`framing`'))).toBe(true);
    expect(paths.some((message) => message.includes('`framing.problem`'))).toBe(false);
    expect(
      check(`${DRAFT}status: published\n`).findings.every(
        (finding) => finding.rule === 'manifest/publish-field',
      ),
    ).toBe(true);
  });

  test('is asked for what a block it has still lacks', () => {
    const messages = check(`${DRAFT}status: published\nframing: { whyMl: x }\n`).findings.map(
      (finding) => finding.message,
    );
    expect(messages.some((message) => message.includes('`framing.problem`'))).toBe(true);
  });
});

describe('a profile', () => {
  const profile = (text: string) => {
    const { tree } = parseManifest(text, 'portfolio.yaml');
    if (!tree) throw new Error('does not parse');
    return checkProfile(tree);
  };

  test('needs a version, a name and a headline', () => {
    expect(profile('schemaVersion: "1"\nname: Alex\nheadline: Analyst\n')).toMatchObject({
      value: { name: 'Alex', language: 'en' },
    });
  });

  test('says what to write for a version without quotes', () => {
    expect(profile('schemaVersion: 1\nname: Alex\nheadline: Analyst\n').findings[0]?.help).toBe(
      'Write `schemaVersion: "1"` or another of these.',
    );
  });
});
