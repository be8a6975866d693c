import type { Fact } from './fact.ts';
import { buildFact, writtenEvidence } from './build.ts';
import { idPart } from '../manifest/id-part.ts';
import type { Project } from '../manifest/portfolio.ts';

/** Sizes of data sets and of their parts. */
export function datasetFacts(project: Project): Fact[] {
  return [
    ...(project.manifest.data ?? []).flatMap((_, index) => sizes(project, index)),
    ...parts(project),
  ];
}

function sizes(project: Project, index: number): Fact[] {
  const dataset = project.manifest.data?.[index];
  const name = dataset?.name ?? `data set ${index + 1}`;
  return (['rows', 'features', 'positives'] as const).flatMap((metric) => {
    const value = dataset?.size?.[metric];
    if (value === undefined) return [];
    const evidence = writtenEvidence(project, dataset?.size?.from);
    const id = `${project.id}/data/${idPart(name)}/${metric}`;
    return [
      buildFact(project, ['data', index, 'size', metric], {
        id,
        kind: 'dataset',
        metric,
        name: SIZE_NAMES[metric],
        value,
        unit: 'count',
        of: name,
        evidence,
      }),
    ];
  });
}

function parts(project: Project): Fact[] {
  return (project.manifest.splits?.parts ?? []).map((part, index) =>
    buildFact(project, ['splits', 'parts', index, 'n'], {
      id: `${project.id}/split/${part.name}/${index === 0 ? 'n' : `n${repeat(project, index)}`}`,
      kind: 'split',
      metric: 'n',
      name: `Rows in ${part.name}`,
      value: part.n,
      unit: 'count',
      split: part.name,
    }),
  );
}

// Two parts may share a name (say, two external sets); the second gets a number.
function repeat(project: Project, index: number): string {
  const names = (project.manifest.splits?.parts ?? []).slice(0, index + 1).map((part) => part.name);
  const earlier = names.filter((name) => name === names.at(-1)).length - 1;
  return earlier > 0 ? `-${earlier + 1}` : '';
}

const SIZE_NAMES = {
  rows: 'Rows',
  features: 'Features',
  positives: 'Rows of the positive class',
} as const;
