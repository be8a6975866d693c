import { plainNumber } from '../../site/project/source.ts';
import type { ExportInput } from '../export.ts';
import { finalModel } from '../final-model.ts';
import { datasetWords, isTraining } from './dataset.ts';
import { factPoints } from './facts-list.ts';
import { heading, part, plain, points, prose } from './markdown.ts';
import type { Words } from './markdown.ts';

/** Data, settings, speed and size. */
export function trainingParts({ project: { manifest }, facts }: ExportInput): string[] {
  const { data = [], features } = manifest;
  const trained = data.filter(isTraining);
  return [
    heading(2, 'Training Details'),
    part(3, 'Training Data', [...trained.map((each) => datasetWords(each, facts))]),
    heading(3, 'Training Procedure'),
    part(4, 'Preprocessing', [
      ...data.map(({ cleaning }) => prose(cleaning)),
      prose(features?.engineering),
    ]),
    part(4, 'Training Hyperparameters', [settings(manifest)]),
    part(4, 'Speeds, Sizes, Times', [
      factPoints(facts, ['latency', 'throughput', 'artifact', 'cost']),
      points([duration(manifest)]),
    ]),
  ];
}

type Manifest = ExportInput['project']['manifest'];

// Settings are written as they were set, not rounded.
function settings(manifest: Manifest): Words {
  const { hyperparameters = {}, training } = finalModel(manifest) ?? {};
  const set = {
    ...hyperparameters,
    epochs: training?.epochs,
    'batch size': training?.batchSize,
    optimizer: training?.optimizer,
  };
  return points(
    Object.entries(set).map(([name, value]) =>
      value === undefined ? undefined : `${plain(name) ?? ''}: ${plain(String(value)) ?? ''}`,
    ),
  );
}

function duration(manifest: Manifest): Words {
  const seconds = finalModel(manifest)?.training?.durationS;
  return seconds === undefined
    ? undefined
    : `**Duration of training:** ${plainNumber(seconds)} seconds`;
}
