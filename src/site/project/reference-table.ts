import { rateName } from '../../charts/gap-chance.ts';
import type { Fact } from '../../facts/fact.ts';
import type { AttributeView, ReferenceLine } from '../../facts/fairness-view.ts';
import { intervalMethod } from '../../facts/methods.ts';
import { factText } from '../../facts/text.ts';
import { words } from '../../words/words.ts';
import { listed } from '../names.ts';
import type { Cell, TableContent } from '../section.ts';

/**
 * Each group against the reference the author named, rate by rate: group less reference, with the
 * ratio below. Undefined where no reference is named or none of its rates is compared.
 */
export function referenceTable(view: AttributeView): TableContent | undefined {
  const { references } = view;
  if (references.length === 0) return undefined;
  const metrics = [...new Set(references.map(({ metric }) => metric))];
  const groups = view.groups
    .map(({ group }) => group)
    .filter((group) => references.some((line) => line.group === group));
  return {
    label: labelOf(view),
    columns: [
      { label: headOf(references) },
      ...metrics.map((metric) => ({ label: rateName(view, metric), numeric: true })),
    ],
    rows: groups.map((group) => ({
      cells: [{ text: group }, ...metrics.map((metric) => lineCell(view, { group, metric }))],
    })),
    wide: true,
    caption: captionOf(references),
  };
}

function labelOf({ references, attribute }: AttributeView): string {
  const { label, labelHighest } = words().fairness.reference;
  const reference = onlyReference(references);
  return reference === undefined ? labelHighest(attribute) : label({ reference, attribute });
}

function headOf(references: readonly ReferenceLine[]): string {
  const { head, headHighest } = words().fairness.reference;
  const reference = onlyReference(references);
  return reference === undefined ? headHighest : head(reference);
}

/** The group every rate is held against; undefined where it is the highest of each rate. */
function onlyReference(references: readonly ReferenceLine[]): string | undefined {
  const names = new Set(references.map(({ reference }) => reference));
  return names.size === 1 ? [...names][0] : undefined;
}

function lineCell(
  { references }: AttributeView,
  { group, metric }: { readonly group: string; readonly metric: string },
): Cell {
  const { fairness, naming, tables } = words();
  const own = references.filter((line) => line.metric === metric);
  const line = own.find((entry) => entry.group === group);
  if (!line) {
    const isReference = own.some(({ reference }) => reference === group);
    return { text: isReference ? fairness.reference.reference : tables.notCompared, chip: true };
  }
  const interval = factText(line.difference, 'interval');
  const detail = naming.clauses([interval, ratioText(line.ratio)].filter(Boolean));
  return { text: factText(line.difference, 'value'), ...(detail && { detail }) };
}

function ratioText(ratio: Fact | undefined): string {
  if (!ratio) return '';
  const { fairness, naming } = words();
  const text = fairness.reference.ratio(factText(ratio, 'value'));
  const interval = factText(ratio, 'interval');
  return interval ? naming.beside({ text, detail: interval }) : text;
}

function captionOf(references: readonly ReferenceLine[]): string {
  const { fairness, naming, tables } = words();
  const { beforehand, caption, captionHighest } = fairness.reference;
  const reference = onlyReference(references);
  const facts = references.flatMap(({ difference, ratio }) => [difference, ratio]);
  const methods = new Set(
    facts.flatMap((fact) => (fact?.interval ? [intervalMethod(fact.interval)] : [])),
  );
  return naming.sentences([
    reference === undefined ? captionHighest : caption(reference),
    methods.size > 0 ? tables.intervals(listed([...methods])) : '',
    reference === undefined ? beforehand : '',
  ]);
}
