import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import { ownValue } from '../../src/manifest/evidence/blocks.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import type { Card } from './card.ts';
import { fitted, labelled } from './card-text.ts';
import { dataNamesIn } from './data-names.ts';
import type { ReadSection, Topic } from './headings.ts';
import { modelNameIn, repositoryUrl, textIn, textsIn } from './front-matter.ts';

interface Options {
  readonly file: string;
  readonly sections: readonly ReadSection[];
}

/** The model a card is about, with its settings, and the data it names. */
export function modelParts(card: Card, options: Options): DraftField[] {
  return [...modelFields(card, options), ...dataFields(card, options)];
}

function modelFields({ meta, title }: Card, { file, sections }: Options): DraftField[] {
  const settings = settingsIn(sections);
  const architecture = fitted(firstText(sections, 'architecture') ?? '', 600);
  const parts: Readonly<Record<string, DraftValue>> = {
    ...library(meta, sections),
    ...pretrained(meta),
    ...(architecture ? { architecture: architecture.text } : {}),
    ...settings,
  };
  if (Object.keys(parts).length === 0) return [];
  const name = modelNameIn(meta) ?? title?.text.replace(/^model card(?: for)?[:\s]*/i, '');
  const fits = name !== undefined && name.length <= 80 && !/[<>{}]/.test(name) && name !== '';
  return [
    {
      path: ['models'],
      adds: 'item',
      value: { name: fits ? name : GAP, final: true, ...parts },
      from: { file, how: 'the model the card is about' },
      confidence: 'derived',
    },
  ];
}

function firstText(sections: readonly ReadSection[], topic: Topic): string | undefined {
  return sections.find((each) => each.topic === topic && each.written)?.written;
}

// Transformers lists the versions below its own heading, the library that trained first.
function library(
  meta: object,
  sections: readonly ReadSection[],
): Readonly<Record<string, DraftValue>> {
  const stated = textIn(meta, 'library_name', 40);
  const lines = firstText(sections, 'versions')?.split('\n') ?? [];
  const versions = lines.flatMap((line) => {
    const [, name, version] =
      /^[-*]\s+([A-Za-z][\w-]{0,38}):?\s+(\d[\w.+-]{0,19})$/.exec(line.trim()) ?? [];
    return name !== undefined && version !== undefined ? [{ name, version }] : [];
  });
  const same = versions.find(({ name }) => name.toLowerCase() === stated?.toLowerCase());
  const found = same ?? (stated === undefined ? versions[0] : { name: stated });
  return found ? { library: found } : {};
}

function pretrained(meta: object): Readonly<Record<string, DraftValue>> {
  const [name] = textsIn(meta, 'base_model', 80);
  if (name === undefined) return {};
  const url = repositoryUrl(name);
  return { pretrainedFrom: { name, ...(url === undefined ? {} : { url }) } };
}

/** Lines such as `- learning_rate: 5e-05`, as the Trainer of transformers writes them. */
function settingsIn(sections: readonly ReadSection[]): Readonly<Record<string, DraftValue>> {
  const text = firstText(sections, 'hyperparameters');
  const labels = [...(text === undefined ? [] : labelled(text))].filter(([key]) =>
    /^[\w-]+$/.test(key),
  );
  if (labels.length === 0) return {};
  const entries = labels.slice(0, 60).map(([key, value]) => [key, scalarOf(value)] as const);
  const hyperparameters = Object.fromEntries(entries);
  const training = {
    ...count(hyperparameters, 'num_epochs', 'epochs'),
    ...count(hyperparameters, 'train_batch_size', 'batchSize'),
  };
  return { hyperparameters, ...(Object.keys(training).length > 0 ? { training } : {}) };
}

function scalarOf(value: string): DraftValue {
  const number = Number(value);
  if (/^[-+]?[\d.]/.test(value) && Number.isFinite(number)) return number;
  return value === 'True' || value === 'False' ? value === 'True' : value.slice(0, 120);
}

function count(from: object, key: string, as: string): Readonly<Record<string, DraftValue>> {
  const value: unknown = ownValue(from, key);
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? { [as]: value } : {};
}

function dataFields({ meta }: Card, { file, sections }: Options): DraftField[] {
  const names = dataNamesIn(meta);
  const [only] = names.length === 1 ? names : [];
  const training = sections.find(({ topic, written }) => topic === 'training-data' && written);
  const provenance = fitted(training?.written ?? '', 600)?.text;
  const cleaning = fitted(firstText(sections, 'cleaning') ?? '', 600)?.text;
  const details = {
    ...(provenance === undefined ? {} : { provenance }),
    ...(cleaning === undefined ? {} : { cleaning }),
  };
  const listed = names.map((data) => ({
    value: { name: data.name, role: GAP, ...urlOf(data.id), ...(data === only ? details : {}) },
    from: { file, how: 'data sets in the front matter' },
  }));
  const described =
    training && only === undefined
      ? [
          {
            value: { name: 'Training data', role: ['train'], ...details },
            from: { file, line: training.line, how: `section "${training.heading}"` },
          },
        ]
      : [];
  return [...listed, ...described]
    .slice(0, 10)
    .map((item) => ({ path: ['data'], adds: 'item', ...item }));
}

function urlOf(id: string | undefined): Readonly<Record<string, DraftValue>> {
  const url = id === undefined ? undefined : repositoryUrl(id, 'datasets/');
  return url === undefined ? {} : { url };
}
