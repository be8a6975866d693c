import { describe, expect, test } from 'vitest';
import type { Project } from '../../../../src/manifest/portfolio.ts';
import { publishField } from '../../../../src/manifest/rules/manifest/publish-field.ts';
import { buildProject } from '../../../builders/project.ts';

const GROUP = { attribute: 'sex', group: 'Female', n: 10, tp: 3, fp: 2, tn: 4, fn: 1 };

describe('a published project', () => {
  test('with all its second answers is left alone', () => {
    const project = buildProject('binary', {
      fairness: {
        applicable: true,
        groups: [GROUP],
        conclusion: 'Error rates differ between groups.',
      },
      deployment: { kind: 'none', reason: 'A study; nothing is served.' },
      role: {
        title: 'Author',
        contribution: 'I did half of it.',
        teamSize: 2,
        share: 'The evaluation',
      },
    });
    expect(publishField.find(published(project))).toEqual([]);
  });

  test.each([
    ['fairness.reason', { fairness: { applicable: false } }],
    ['fairness.groups', { fairness: { applicable: true, conclusion: 'Rates differ.' } }],
    [
      'fairness.groups',
      { fairness: { applicable: true, groups: [], conclusion: 'Rates differ.' } },
    ],
    ['fairness.conclusion', { fairness: { applicable: true, groups: [GROUP] } }],
    ['deployment.reason', { deployment: { kind: 'none' } }],
    ['role.share', { role: { teamSize: 3 } }],
  ])('needs %s', (path, blocks) => {
    const project = published(buildProject('binary', blocks));
    const [block = '', key = ''] = path.split('.');
    expect(publishField.find(project)).toMatchObject([
      {
        rule: 'manifest/publish-field',
        severity: 'error',
        place: project.tree.placeOfKey([block]),
        help: `Add \`${key}\`.`,
      },
    ]);
  });

  test('with two classes says which one is positive', () => {
    const task = {
      type: 'tabular-classification',
      target: { name: 'diagnosis', classes: ['malignant', 'benign'] },
    };
    expect(publishField.find(published(buildProject('binary', { task })))).toMatchObject([
      { help: 'Add `positiveClass`.' },
    ]);
  });

  test('that works alone or is served owes no second answer', () => {
    expect(
      publishField.find(
        published(
          buildProject('multiclass', { role: { teamSize: 1 }, deployment: { kind: 'api' } }),
        ),
      ),
    ).toEqual([]);
  });
});

test('a draft is asked for nothing', () => {
  expect(
    publishField.find(
      buildProject('binary', { fairness: { applicable: false }, deployment: { kind: 'none' } }),
    ),
  ).toEqual([]);
});

// A whole published manifest would hide what each test is about; only the status decides here.
function published(project: Project): Project {
  return { ...project, manifest: { ...project.manifest, status: 'published' } };
}
