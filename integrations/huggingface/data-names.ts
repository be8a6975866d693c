import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { modelIndexIn, textIn, textsIn } from './front-matter.ts';

/** A data set a card names. */
export interface NamedData {
  readonly name: string;
  /** Its id on the hub, `owner/name`, where the card says it. */
  readonly id?: string;
}

/** The most data sets a manifest holds. */
const MOST = 10;

/** Data sets of a card, under the names `model-index` gives them: those listed first, then those measured on. */
export function dataNamesIn(meta: object): NamedData[] {
  const measured = modelIndexIn(meta).slice(0, 1).flatMap(measuredOn);
  const listed = textsIn(meta, 'datasets', 80).map((id) => ({
    name: measured.find((each) => each.id === id)?.name ?? id,
    id,
  }));
  const all = [...listed, ...measured];
  return all
    .filter(({ name }, index) => all.findIndex((each) => each.name === name) === index)
    .slice(0, MOST);
}

function measuredOn(model: unknown): NamedData[] {
  const results: unknown = isBlock(model) ? ownValue(model, 'results') : undefined;
  return (Array.isArray(results) ? results : []).flatMap((result: unknown) => {
    const dataset: unknown = isBlock(result) ? ownValue(result, 'dataset') : undefined;
    const name = isBlock(dataset) ? dataNameOf(dataset) : undefined;
    const id = isBlock(dataset) ? textIn(dataset, 'type', 80) : undefined;
    return name === undefined ? [] : [{ name, ...(id === undefined ? {} : { id }) }];
  });
}

/** What a card calls the data set of a result. */
export function dataNameOf(dataset: object): string | undefined {
  return textIn(dataset, 'name', 80) ?? textIn(dataset, 'type', 80);
}
