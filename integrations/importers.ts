import type { Importer } from '../src/drafts/importer.ts';
import { aequitas } from './aequitas/importer.ts';
import { citation } from './citation/importer.ts';
import { codecarbon } from './codecarbon/importer.ts';
import { croissant } from './croissant/importer.ts';
import { dvc } from './dvc/importer.ts';
import { evidently } from './evidently/importer.ts';
import { fairlearn } from './fairlearn/importer.ts';
import { huggingface } from './huggingface/importer.ts';
import { huggingfaceTrainer } from './huggingface-trainer/importer.ts';
import { inspect } from './inspect/importer.ts';
import { kaggle } from './kaggle/importer.ts';
import { lightning } from './lightning/importer.ts';
import { lmEval } from './lm-eval/importer.ts';
import { metricsJson } from './metrics-json/importer.ts';
import { mlflow } from './mlflow/importer.ts';
import { notebook } from './notebook/importer.ts';
import { promptfoo } from './promptfoo/importer.ts';
import { repository } from './repository/importer.ts';
import { tensorboard } from './tensorboard/importer.ts';
import { ultralytics } from './ultralytics/importer.ts';
import { wandb } from './wandb/importer.ts';

/**
 * Every importer, sorted by its folder. Add one: a folder here with `importer.ts`, and a line. How
 * to write one stands at the head of src/drafts/importer.ts.
 */
export const IMPORTERS: readonly Importer[] = [
  aequitas,
  citation,
  codecarbon,
  croissant,
  dvc,
  evidently,
  fairlearn,
  huggingface,
  huggingfaceTrainer,
  inspect,
  kaggle,
  lightning,
  lmEval,
  metricsJson,
  mlflow,
  notebook,
  promptfoo,
  repository,
  tensorboard,
  ultralytics,
  wandb,
];
