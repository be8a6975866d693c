import { z } from 'zod';
import { valueIn } from '../../src/drafts/content-of.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';

const Text = z.string().optional().catch(undefined);
const Slugs = z.array(z.string()).max(100).catch([]);
/** Kaggle writes truth values as such or as texts. */
const Truth = z.union([z.boolean(), z.stringbool()]).optional().catch(undefined);

const Dataset = z.looseObject({
  title: Text,
  id: Text,
  licenses: z.array(z.looseObject({ name: z.string() })).min(1),
});
const Kernel = z.looseObject({
  id: Text,
  title: Text,
  code_file: z.string(),
  is_private: Truth,
  enable_gpu: Truth,
  dataset_sources: Slugs,
  competition_sources: Slugs,
});

/** What describes a data set on Kaggle. */
export type KaggleDataset = z.output<typeof Dataset>;
/** What describes a notebook or script on Kaggle. */
export type KaggleKernel = z.output<typeof Kernel>;

/** Reads `dataset-metadata.json`, also as newer downloads wrap it; undefined for anything else. */
export function readDataset(text: string): KaggleDataset | undefined {
  const value = valueOf(text);
  const inner = isBlock(value) ? ownValue(value, 'info') : undefined;
  return Dataset.safeParse(isBlock(inner) ? inner : value).data;
}

/** Reads `kernel-metadata.json`; undefined for anything else. */
export function readKernel(text: string): KaggleKernel | undefined {
  return Kernel.safeParse(valueOf(text)).data;
}

/** `owner/slug` as Kaggle writes ids; undefined for the words `kaggle init` leaves to fill in, and others. */
export function slugOf(id: string | undefined): string | undefined {
  if (id === undefined || /INSERT_/.test(id)) return undefined;
  return /^[\w-]+\/[\w-]+$/.test(id) ? id : undefined;
}

function valueOf(text: string): unknown {
  return valueIn(text, 'metadata.json');
}
