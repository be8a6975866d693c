import { factText } from '../../facts/text.ts';
import type { Fact } from '../../facts/fact.ts';
import type { DatasetManifest } from '../data-of-metric.ts';
import { linked, plain, points, prose } from './markdown.ts';
import type { Words } from './markdown.ts';

/** A data set: name, licence, where it is from and how much there is. */
export function datasetWords(dataset: DatasetManifest, facts: readonly Fact[]): Words {
  const { name, url, license, provenance } = dataset;
  const sizes = facts.filter(({ kind, of }) => kind === 'dataset' && of === name);
  const title = linked(name, url);
  return [
    title && `**${title}**`,
    prose(provenance),
    points([license && `**Licence:** ${plain(license) ?? ''}`, ...sizes.map(sizePoint)]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** True for a data set a model learnt from. */
export function isTraining({ role = [] }: DatasetManifest): boolean {
  return role.some((each) => each === 'train' || each === 'pretrain');
}

function sizePoint(fact: Fact): string {
  return `**${plain(fact.name) ?? ''}:** ${plain(factText(fact)) ?? ''}`;
}
