import { escapeHtml } from '../../format/escape.ts';
import { formatMonth } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import type { Answer, Block, Section, TableContent } from '../section.ts';
import { section } from '../section.ts';
import { sentence } from '../names.ts';
import { leakageBlock } from './leakage.ts';
import { answer, answersBlock, count, leadBlock, plainAnswer, rowCount } from './source.ts';
import type { ProjectSource } from './source.ts';

type Manifest = ProjectSource['project']['manifest'];
type Dataset = NonNullable<Manifest['data']>[number];
type Splits = NonNullable<Manifest['splits']>;

const ACCESS = {
  public: 'public',
  registered: 'public after registration',
  private: 'private',
  synthetic: 'synthetic',
};

/** Where the rows come from, which were used for what, and how leaks were looked for. */
export function dataSection(source: ProjectSource): Section | undefined {
  const { data = [], splits, leakage } = source.project.manifest;
  return section('data', 'Data', [
    splits && splitNote(splits),
    openingLine(data, splits),
    ...data.map((dataset) => datasetBlock(source, dataset)),
    splits?.parts && { kind: 'table', table: partsTable(splits.parts) },
    splits && splitAnswers(source, splits),
    leakage && leakageBlock(source, leakage),
  ]);
}

function openingLine(data: readonly Dataset[], splits: Splits | undefined): Block | undefined {
  const sizes = data.flatMap((dataset) =>
    dataset.size?.rows ? [`${count(dataset.size.rows)} ${rowWord(dataset)}`] : [],
  );
  const parts = (splits?.parts ?? []).map((part) => `${count(part.n)} ${PART_WORDS[part.name]}`);
  if (sizes.length === 0) return undefined;
  return leadBlock(`${sizes.join('; ')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`);
}

const PART_WORDS = {
  train: 'to train',
  validation: 'to validate',
  test: 'held out to test',
  external: 'external, to test',
};

function rowWord(dataset: Dataset): string {
  return dataset.unit ? `rows, one for each ${dataset.unit}` : 'rows';
}

function splitNote(splits: Splits): Block | undefined {
  if (!splits.testUse?.timesEvaluated) return undefined;
  const times = splits.testUse.timesEvaluated;
  const used = times === 1 ? 'once' : `${count(times)} times`;
  const chosen = splits.testUse.usedForSelection
    ? 'and something was chosen by it'
    : 'and nothing was chosen by it';
  const note = splits.testUse.note ? ` ${splits.testUse.note}` : '';
  return {
    kind: 'note',
    title: 'Test part',
    html: escapeHtml(`Evaluated ${used}, ${chosen}.${note}`),
  };
}

function datasetBlock(source: ProjectSource, dataset: Dataset): Block | undefined {
  return answersBlock(
    nameAnswer(dataset),
    answer(source, 'Provenance', dataset.provenance),
    plainAnswer(
      'Collected',
      dataset.collected &&
        `${formatMonth(dataset.collected.from)} to ${formatMonth(dataset.collected.to)}`,
    ),
    plainAnswer('Labels', labelText(dataset)),
    answer(source, 'Missing values', dataset.missing?.handling),
    exclusionAnswer(source, dataset),
    answer(source, 'Cleaning', dataset.cleaning),
    answer(source, 'Who is missing', dataset.knownBiases),
    personalAnswer(source, dataset),
    plainAnswer('Cite as', dataset.citation),
  );
}

function nameAnswer(dataset: Dataset): Answer[] {
  const name = escapeHtml(dataset.name ?? 'Unnamed');
  const linked = dataset.url
    ? `<a href="${escapeHtml(dataset.url)}" rel="external noopener">${name}</a>`
    : name;
  const terms = [
    dataset.version && `version ${dataset.version}`,
    dataset.access && ACCESS[dataset.access],
    dataset.license,
  ];
  const rest = terms.filter(Boolean).join(', ');
  return [{ term: 'Source', html: rest ? `${linked}, ${escapeHtml(rest)}` : linked }];
}

function labelText({ labels }: Dataset): string | undefined {
  if (!labels) return undefined;
  const people = labels.annotators ? `, ${count(labels.annotators)} annotators` : '';
  const noise =
    labels.noiseEstimate === undefined
      ? ''
      : `, estimated noise ${formatNumber(labels.noiseEstimate, { unit: 'fraction' })}`;
  return `${sentence(labels.source)}${people}${noise}`;
}

function exclusionAnswer(source: ProjectSource, { exclusions }: Dataset): Answer[] {
  return exclusions
    ? answer(source, 'Left out', `${rowCount(exclusions.n)}: ${exclusions.reasons}`)
    : [];
}

function personalAnswer(source: ProjectSource, { personalData }: Dataset): Answer[] {
  if (!personalData) return [];
  if (!personalData.contains) return plainAnswer('Personal data', 'None');
  const attributes = personalData.sensitiveAttributes ?? [];
  const kinds = attributes.length > 0 ? `: ${attributes.join(', ')}` : '';
  const removed = personalData.deidentified ? ', names removed' : '';
  return answer(source, 'Personal data', `Yes${kinds}${removed}. ${personalData.basis ?? ''}`);
}

function partsTable(parts: NonNullable<Splits['parts']>): TableContent {
  const positives = parts.some((part) => part.positives !== undefined);
  const dated = parts.some((part) => part.from);
  const columns = [
    { label: 'Part' },
    { label: 'Rows', numeric: true },
    ...(positives ? [{ label: 'Positive', numeric: true }] : []),
    ...(dated ? [{ label: 'Period' }] : []),
  ];
  const rows = parts.map((part) => ({
    cells: [
      { text: sentence(part.name) },
      { text: count(part.n) },
      ...(positives ? [{ text: part.positives === undefined ? '' : count(part.positives) }] : []),
      ...(dated
        ? [
            {
              text: [part.from, part.to]
                .filter((date) => date !== undefined)
                .map(formatMonth)
                .join(' to '),
            },
          ]
        : []),
    ],
  }));
  return { label: 'Rows in each part', columns, rows };
}

function splitAnswers(source: ProjectSource, splits: Splits): Block | undefined {
  const seed = splits.seed === undefined ? '' : `, seed ${splits.seed}`;
  const folds = splits.folds ? `, ${count(splits.folds)} folds` : '';
  const strategy = splits.strategy && `${sentence(splits.strategy)}${folds}${seed}`;
  const overlap =
    splits.groupOverlap === undefined ? '' : `; ${count(splits.groupOverlap)} shared between parts`;
  return answersBlock(
    plainAnswer('Split', strategy),
    plainAnswer('Kept together', splits.groupKey && `${splits.groupKey}${overlap}`),
    answer(source, 'Test part stands for', splits.testRepresents),
  );
}
