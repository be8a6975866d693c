import type { Fact } from '../../facts/fact.ts';
import type { Span } from '../claim.ts';
import { rowsName } from '../evaluation-set.ts';
import { part, sentence } from '../sentence.ts';
import type { Sentence, Story } from '../sentence.ts';
import { factSpan, name, words } from '../span.ts';
import { pickVerb } from '../verbs.ts';

/** How much data, from where, and how much of it was kept aside. */
export function tellDataset(story: Story): Sentence | undefined {
  const size = (metric: string) =>
    story.facts.find(
      (fact) => fact.kind === 'dataset' && fact.metric === metric && fact.of === dataset,
    );
  const dataset = story.facts.find((fact) => fact.kind === 'dataset' && fact.metric === 'rows')?.of;
  const [rows, features, positives] = [size('rows'), size('features'), size('positives')];
  if (!rows || dataset === undefined) return undefined;
  return sentence('dataset', pickVerb('dataset', story), [
    part(words(' data on '), factSpan(rows), words(' '), name(rowsName(story.project))),
    positives && part(...classSpans(story, positives)),
    features && part(words(' with '), factSpan(features), words(' features each')),
    part(words(' from '), name(dataset), ...heldOut(story, rows)),
  ]);
}

function classSpans({ project }: Story, positives: Fact): Span[] {
  const label = project.manifest.task.target?.positiveClass;
  return label
    ? [words(' ('), factSpan(positives), words(' of class '), name(label), words(')')]
    : [];
}

// A data set that is all test was not divided here.
function heldOut({ facts }: Story, rows: Fact): Span[] {
  const test = facts.find((fact) => fact.kind === 'split' && fact.split === 'test');
  return test && test.value < rows.value
    ? [words(', holding out '), factSpan(test), words(' for testing')]
    : [];
}
