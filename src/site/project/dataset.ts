import { escapeHtml } from '../../format/escape.ts';
import { formatMonth } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { words } from '../../words/words.ts';
import type { Answer, Block, Section, TableContent } from '../section.ts';
import { section } from '../section.ts';
import { leakageBlock } from './leakage.ts';
import { answer, answersBlock, count, leadBlock, plainAnswer, rowCount } from './source.ts';
import type { ProjectSource } from './source.ts';

type Manifest = ProjectSource['project']['manifest'];
type Dataset = NonNullable<Manifest['data']>[number];
type Splits = NonNullable<Manifest['splits']>;

/** Where the rows come from, which were used for what, and how leaks were looked for. */
export function dataSection(source: ProjectSource): Section | undefined {
  const { data = [], splits, leakage } = source.project.manifest;
  return section('data', words().dataset.title, [
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
    dataset.size?.rows ? [sizeText(dataset, dataset.size.rows)] : [],
  );
  const { dataset: said, naming } = words();
  const parts = (splits?.parts ?? []).map((part) => said.parts[part.name](count(part.n)));
  if (sizes.length === 0) return undefined;
  return leadBlock(said.opening({ sizes: naming.clauses(sizes), parts: naming.pieces(parts) }));
}

function sizeText({ unit }: Dataset, rows: number): string {
  const { size, sizeOf } = words().dataset;
  return unit ? sizeOf({ text: count(rows), unit }) : size({ count: rows, text: count(rows) });
}

function splitNote(splits: Splits): Block | undefined {
  if (!splits.testUse?.timesEvaluated) return undefined;
  const times = splits.testUse.timesEvaluated;
  const { dataset, naming } = words();
  const { once, often } = dataset.evaluated;
  const choice = splits.testUse.usedForSelection ? 'chosen' : 'unused';
  const used = times === 1 ? once[choice] : often[choice](count(times));
  return {
    kind: 'note',
    title: dataset.testPart,
    html: escapeHtml(naming.sentences([used, splits.testUse.note ?? ''])),
  };
}

function datasetBlock(source: ProjectSource, dataset: Dataset): Block | undefined {
  const said = words().dataset;
  return answersBlock(
    nameAnswer(dataset),
    answer(source, said.provenance, dataset.provenance),
    plainAnswer(said.collected, dataset.collected && periodText(dataset.collected)),
    plainAnswer(said.labels, labelText(dataset)),
    answer(source, said.missing, dataset.missing?.handling),
    exclusionAnswer(source, dataset),
    answer(source, said.cleaning, dataset.cleaning),
    answer(source, said.biases, dataset.knownBiases),
    personalAnswer(source, dataset),
    plainAnswer(said.citation, dataset.citation),
  );
}

function periodText({ from, to }: { readonly from: string; readonly to: string }): string {
  return words().dataset.period({ from: formatMonth(from), to: formatMonth(to) });
}

function nameAnswer(dataset: Dataset): Answer[] {
  const { dataset: said, naming } = words();
  const name = escapeHtml(dataset.name ?? said.unnamed);
  const linked = dataset.url
    ? `<a href="${escapeHtml(dataset.url)}" rel="external noopener">${name}</a>`
    : name;
  const terms = [
    dataset.version && said.version(dataset.version),
    dataset.access && said.access[dataset.access],
    dataset.license,
  ];
  const rest = terms.flatMap((term) => (term ? [escapeHtml(term)] : []));
  return [{ term: said.source, html: naming.pieces([linked, ...rest]) }];
}

function labelText({ labels }: Dataset): string | undefined {
  if (!labels) return undefined;
  const { labelSources, annotators, noise } = words().dataset;
  const { annotators: people, noiseEstimate } = labels;
  return words().naming.pieces([
    labelSources[labels.source],
    ...(people ? [annotators({ count: people, text: count(people) })] : []),
    ...(noiseEstimate === undefined
      ? []
      : [noise(formatNumber(noiseEstimate, { unit: 'fraction' }))]),
  ]);
}

function exclusionAnswer(source: ProjectSource, { exclusions }: Dataset): Answer[] {
  if (!exclusions) return [];
  const { dataset, naming } = words();
  const text = naming.explained({ text: rowCount(exclusions.n), detail: exclusions.reasons });
  return answer(source, dataset.exclusions, text);
}

function personalAnswer(source: ProjectSource, { personalData }: Dataset): Answer[] {
  if (!personalData) return [];
  const { dataset, naming } = words();
  if (!personalData.contains) return plainAnswer(dataset.personal, dataset.personalNone);
  const kinds = naming.pieces(personalData.sensitiveAttributes ?? []);
  const some = dataset.personalSome({ kinds, removed: personalData.deidentified === true });
  return answer(source, dataset.personal, naming.sentences([some, personalData.basis ?? '']));
}

function partsTable(parts: NonNullable<Splits['parts']>): TableContent {
  const positives = parts.some((part) => part.positives !== undefined);
  const dated = parts.some((part) => part.from);
  const { table, partNames } = words().dataset;
  const columns = [
    { label: table.part },
    { label: table.rows, numeric: true },
    ...(positives ? [{ label: table.positive, numeric: true }] : []),
    ...(dated ? [{ label: table.period }] : []),
  ];
  const rows = parts.map((part) => ({
    cells: [
      { text: partNames[part.name] },
      { text: count(part.n) },
      ...(positives ? [{ text: part.positives === undefined ? '' : count(part.positives) }] : []),
      ...(dated ? [{ text: datesText(part) }] : []),
    ],
  }));
  return { label: table.label, columns, rows };
}

function datesText({ from, to }: NonNullable<Splits['parts']>[number]): string {
  if (from && to) return periodText({ from, to });
  const only = from ?? to;
  return only ? formatMonth(only) : '';
}

function splitAnswers(source: ProjectSource, splits: Splits): Block | undefined {
  const { split, together, testStandsFor } = words().dataset;
  return answersBlock(
    plainAnswer(split, strategyText(splits)),
    plainAnswer(together, togetherText(splits)),
    answer(source, testStandsFor, splits.testRepresents),
  );
}

function strategyText({ strategy, folds, seed }: Splits): string | undefined {
  const { dataset, naming } = words();
  if (!strategy) return undefined;
  return naming.pieces([
    dataset.strategies[strategy],
    ...(folds ? [dataset.folds({ count: folds, text: count(folds) })] : []),
    ...(seed === undefined ? [] : [dataset.seed(String(seed))]),
  ]);
}

function togetherText({ groupKey, groupOverlap }: Splits): string | undefined {
  const { dataset, naming } = words();
  if (!groupKey || groupOverlap === undefined) return groupKey;
  return naming.clauses([groupKey, dataset.overlap(count(groupOverlap))]);
}
