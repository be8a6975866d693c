import type { DraftField, DraftSource, DraftValue } from '../../src/drafts/draft.ts';
import { firstSentence, fittingLine } from '../../src/drafts/fitting-text.ts';
import type { FoundIn, RepositoryScan } from '../../src/drafts/repository-scan.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { FilePath } from '../../src/manifest/schema/scalars.ts';
import { depthOf } from './own-files.ts';

/** A manifest names at most twelve tools; other importers know some too. */
const MOST_FRAMEWORKS = 7;
const MOST_WORKFLOWS = 20;

/** What a scan fills in a manifest. */
export function scanFields(scan: RepositoryScan): DraftField[] {
  return [
    ...aboutFields(scan),
    ...frameworkFields(scan),
    ...licenceFields(scan),
    ...deploymentFields(scan),
    ...reproducibilityFields(scan),
  ];
}

function aboutFields({ readme, project }: RepositoryScan): DraftField[] {
  const title = fittingLine(readme?.title?.text, 80);
  const repository = project?.repository;
  return [
    ...(readme?.title && title !== undefined
      ? [
          field(['title'], title, {
            ...place(readme, readme.title.line),
            how: 'the first heading',
          }),
        ]
      : []),
    ...taglineFields({ readme, project }),
    ...(project && repository !== undefined
      ? [
          field(['links', 'repo'], repository, {
            ...place(project),
            how: 'the address of the code',
          }),
        ]
      : []),
  ];
}

function taglineFields({
  readme,
  project,
}: Pick<RepositoryScan, 'readme' | 'project'>): DraftField[] {
  const opening = readme?.paragraph && firstSentence(readme.paragraph.text, 140);
  if (readme?.paragraph && opening !== undefined)
    return [
      suggested(['tagline'], opening, {
        ...place(readme, readme.paragraph.line),
        how: 'the first sentence',
      }),
    ];
  // A name said twice is no summary.
  const description =
    project?.description === readme?.title?.text ? undefined : project?.description;
  const words = description === undefined ? undefined : firstSentence(description, 140);
  return project && words !== undefined
    ? [suggested(['tagline'], words, { ...place(project), how: 'the description' })]
    : [];
}

function frameworkFields({ frameworks }: RepositoryScan): DraftField[] {
  return frameworks
    .filter(({ development }) => !development)
    .slice(0, MOST_FRAMEWORKS)
    .map(({ name, how, version, ...found }) => ({
      ...field(['tags', 'frameworks'], name, {
        ...place(found),
        how: version === undefined ? how : `${how}, version ${version}`,
      }),
      adds: 'item',
    }));
}

function licenceFields({ licence }: RepositoryScan): DraftField[] {
  if (!licence) return [];
  const { spdx, how } = licence;
  return [field(['license', 'code'], spdx, { ...place(licence), how })];
}

function deploymentFields(scan: RepositoryScan): DraftField[] {
  return [...hintFields(scan), ...containerFields(scan), ...workflowFields(scan)];
}

// Where it runs is no answer to how people use it: that stays open unless the file says.
function hintFields({ deployments, dockerfiles }: RepositoryScan): DraftField[] {
  const demo = deployments.find(({ webDemo }) => webDemo);
  const host = deployments.find(({ platform }) => platform !== undefined);
  const served = deployments.find(({ serves }) => serves !== undefined);
  const started = dockerfiles.find(({ serves }) => serves !== undefined);
  const any = demo ?? host ?? served ?? started;
  if (!any) return [];
  const how = 'says how it is served';
  return [
    demo
      ? {
          ...field(['deployment', 'kind'], 'web-demo', { ...place(demo), how: 'the sdk it names' }),
          confidence: 'derived',
        }
      : field(['deployment', 'kind'], GAP, { ...place(any), how }),
    ...(host?.platform === undefined
      ? []
      : [field(['deployment', 'serving', 'platform'], host.platform, { ...place(host), how })]),
    ...(served?.serves === undefined
      ? startedFields(started)
      : [field(['deployment', 'serving', 'framework'], served.serves, { ...place(served), how })]),
  ];
}

function startedFields(started: RepositoryScan['dockerfiles'][number] | undefined): DraftField[] {
  if (started?.serves === undefined) return [];
  const from = { ...place(started, started.startLine), how: 'the command that starts it' };
  return [field(['deployment', 'serving', 'framework'], started.serves, from)];
}

function containerFields({ dockerfiles }: RepositoryScan): DraftField[] {
  const [only, ...others] = dockerfiles.filter(({ file }) => depthOf(file) === 0);
  if (!only || others.length > 0 || !FilePath.safeParse(only.file).success) return [];
  const path = ['deployment', 'serving', 'container', 'dockerfile'];
  return [field(path, only.file, { ...place(only), how: `builds on ${only.base ?? 'an image'}` })];
}

function workflowFields({ workflows }: RepositoryScan): DraftField[] {
  const [first] = workflows;
  if (!first) return [];
  const same = workflows.filter(({ provider }) => provider === first.provider);
  const paths = same.map(({ file }) => file).slice(0, MOST_WORKFLOWS);
  const keys = [
    ['tests', 'runsTests'],
    ['training', 'trains'],
    ['deployment', 'deploys'],
  ] as const;
  return [
    field(['deployment', 'ci', 'provider'], first.provider, { ...place(first), how: 'a workflow' }),
    field(['deployment', 'ci', 'workflows'], paths, { ...place(first), how: 'the workflows' }),
    ...keys.flatMap(([deed, key]) => {
      const found = same.flatMap(({ deeds }) => deeds).find((each) => each.deed === deed);
      if (!found) return [];
      return [
        field(['deployment', 'ci', key], true, { ...place(found), how: `a step runs ${deed}` }),
      ];
    }),
  ];
}

function reproducibilityFields(scan: RepositoryScan): DraftField[] {
  const { tests } = scan;
  const environment = environmentOf(scan);
  const count = `${counted(tests.count, 'test')} in ${counted(tests.files.length, 'file')}`;
  return [
    ...(environment ? [environment] : []),
    ...(tests.framework
      ? [
          {
            ...field(
              ['reproducibility', 'tests'],
              { framework: tests.framework.name, count: tests.count },
              { ...place(tests.framework), how: count },
            ),
            confidence: 'derived' as const,
          },
        ]
      : []),
  ];
}

// A lock beats pins, pins beat ranges; a container alone says only what it was built on once.
function environmentOf({ locks, dependencyFiles, dockerfiles }: RepositoryScan) {
  const [lock] = locks;
  const most = Math.max(0, ...dependencyFiles.map(({ declared }) => declared));
  const fixed = dependencyFiles.find(
    ({ declared, pinned }) => declared === pinned && declared === most,
  );
  const [open] = dependencyFiles;
  const [container] = dockerfiles;
  if (lock)
    return environment('lockfile', lock, `${lock.packages} packages locked by ${lock.program}`);
  if (fixed) return environment('pinned', fixed, `all ${fixed.declared} dependencies are pinned`);
  if (open) return environment('unpinned', open, `${open.pinned} of ${open.declared} are pinned`);
  return container && environment('container', container, 'no other file declares dependencies');
}

function environment(kind: string, found: FoundIn, how: string): DraftField {
  const path: Readonly<Record<string, DraftValue>> = FilePath.safeParse(found.file).success
    ? { path: found.file }
    : {};
  return {
    ...field(['reproducibility', 'environment'], { kind, ...path }, { ...place(found), how }),
    confidence: 'derived',
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function field(path: readonly string[], value: DraftValue, from: DraftSource): DraftField {
  return { path, value, from };
}

function suggested(path: readonly string[], value: DraftValue, from: DraftSource): DraftField {
  return { ...field(path, value, from), confidence: 'suggested' };
}

function place({ file, line }: FoundIn, own = line): FoundIn {
  return { file, ...(own === undefined ? {} : { line: own }) };
}
