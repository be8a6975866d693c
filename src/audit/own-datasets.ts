import type { Project } from '../manifest/portfolio.ts';

type Dataset = NonNullable<Project['manifest']['data']>[number];

/** A data set with its place in the list and what messages call it. */
export interface OwnDataset {
  readonly dataset: Dataset;
  readonly index: number;
  /** `“Samples of one laboratory”`, or `` `data[0]` `` without a name. */
  readonly called: string;
}

/** Data sets the work itself used: not those another model was trained on before. */
export function ownDatasets({ manifest: { data } }: Project): OwnDataset[] {
  return (data ?? []).flatMap((dataset, index) =>
    dataset.role?.every((role) => role === 'pretrain')
      ? []
      : [{ dataset, index, called: dataset.name ? `“${dataset.name}”` : `\`data[${index}]\`` }],
  );
}
