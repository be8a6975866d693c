import type { DatasetLeaf } from 'schema-dts';
import { formatNumber } from '../../../format/number.ts';
import type { Project } from '../../../manifest/portfolio.ts';
import { plainText, shortened } from '../../prose.ts';
import { licenceOf } from './licence.ts';

type DatasetManifest = NonNullable<Project['manifest']['data']>[number];

/** What search engines take as the description of a data set, in characters (Google, Dataset). */
const DESCRIPTION = { least: 50, most: 5000 };

/** Data sets a project names and describes well enough to be told apart. Their makers are not guessed. */
export function datasetsOf({ manifest }: Project): DatasetLeaf[] {
  return (manifest.data ?? []).flatMap((dataset) => {
    const description = describe(dataset);
    const { name, url, version, citation, license, access, collected } = dataset;
    if (!name || description.length < DESCRIPTION.least) return [];
    return [
      {
        '@type': 'Dataset' as const,
        ...{ name, description, url, version, citation },
        license: licenceOf(license),
        isAccessibleForFree: access === 'public' ? true : undefined,
        temporalCoverage: collected && `${collected.from}/${collected.to}`,
      },
    ];
  });
}

function describe({ provenance, size, unit, cleaning, knownBiases }: DatasetManifest): string {
  const rows = size?.rows === undefined ? '' : formatNumber(size.rows, { unit: 'count' });
  const sentences = [
    provenance,
    rows && `${rows} rows${unit ? `, one for each ${unit}` : ''}.`,
    knownBiases,
    cleaning && `Cleaning: ${cleaning}`,
  ];
  const text = sentences.flatMap((sentence) => (sentence ? [closed(plainText(sentence))] : []));
  return shortened(text.join(' '), DESCRIPTION.most);
}

function closed(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
