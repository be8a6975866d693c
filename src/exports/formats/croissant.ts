import { formatNumber } from '../../format/number.ts';
import { idPart } from '../../manifest/id-part.ts';
import { licenceOf } from '../../site/feeds/json-ld/licence.ts';
import { plainText } from '../../site/prose.ts';
import { inEnglish } from '../../site/spoken.ts';
import type { DatasetManifest } from '../data-of-metric.ts';
import type { Exporter } from '../export.ts';

const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  citeAs: 'cr:citeAs',
  conformsTo: 'dct:conformsTo',
};

const CORE = 'http://mlcommons.org/croissant/1.0';
const RESPONSIBLE_AI = 'http://mlcommons.org/croissant/RAI/1.0';

/**
 * Metadata of each data set (MLCommons Croissant 1.0 with its RAI vocabulary, 2024), one file for
 * each. A manifest knows the page of a data set and not its files, so no distribution is written.
 */
export const croissant: Exporter = ({ project: { id, manifest } }) => {
  const { data = [] } = manifest;
  return inEnglish(() =>
    data.map((dataset, index) => {
      const name = dataset.name ?? `Data set ${index + 1} of ${manifest.title}`;
      const earlier = data.slice(0, index).filter((each) => partOf(each) === partOf(dataset));
      const part = `${partOf(dataset)}${earlier.length > 0 ? `-${earlier.length + 1}` : ''}`;
      return {
        name: data.length > 1 ? `${id}-${part}.croissant.json` : `${id}.croissant.json`,
        text: `${JSON.stringify(metadataOf(dataset, name), null, 2)}\n`,
        dataset: name,
      };
    }),
  );
};

function partOf({ name = '' }: DatasetManifest): string {
  return idPart(name);
}

function metadataOf(dataset: DatasetManifest, name: string) {
  const { url, version, citation, license, hash, access, collected } = dataset;
  const care = careOf(dataset);
  const hasCare = Object.values(care).some((each) => each !== undefined);
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: hasCare ? [CORE, RESPONSIBLE_AI] : CORE,
    name,
    description: describe(dataset),
    url,
    version,
    license: licenceOf(license),
    citeAs: citation,
    isAccessibleForFree: access === 'public' ? true : undefined,
    temporalCoverage: collected && `${collected.from}/${collected.to}`,
    identifier: hash && `${hash.algo}:${hash.value}`,
    ...care,
  };
}

function careOf({ provenance, cleaning, knownBiases, personalData }: DatasetManifest) {
  const sensitive = personalData?.sensitiveAttributes ?? [];
  return {
    'rai:dataCollection': said(provenance),
    'rai:dataPreprocessingProtocol': said(cleaning),
    'rai:dataBiases': said(knownBiases),
    'rai:personalSensitiveInformation': sensitive.length > 0 ? sensitive : undefined,
  };
}

function describe({ provenance, size, unit }: DatasetManifest): string {
  const rows = size?.rows === undefined ? '' : formatNumber(size.rows, { unit: 'count' });
  const counted = rows && `${rows} rows${unit ? `, one for each ${unit}` : ''}.`;
  return [said(provenance), counted].filter(Boolean).join(' ') || 'Not stated.';
}

function said(words: string | undefined): string | undefined {
  return words === undefined ? undefined : plainText(words);
}
