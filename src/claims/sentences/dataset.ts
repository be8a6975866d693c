import type { Fact } from '../../facts/fact.ts';
import type { Span } from '../claim.ts';
import { rowsName } from '../evaluation-set.ts';
import { arePeople } from '../names.ts';
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
  const aside = heldOut(story, rows);
  return sentence('dataset', pickVerb('dataset', story), [
    part(
      rowsWords(story, { bare: !positives && !features && aside.length === 0 }),
      factSpan(rows),
      words(' '),
      name(rowsName(story.project)),
    ),
    positives && part(...classSpans(story, positives)),
    features && part(words(' with '), factSpan(features), words(' features each')),
    part(words(' from '), name(dataset), ...aside),
  ]);
}

function classSpans({ project }: Story, positives: Fact): Span[] {
  const label = project.manifest.task.target?.positiveClass;
  return label
    ? [words(' ('), factSpan(positives), words(' of class '), name(label), words(')')]
    : [];
}

// With nothing else to tell, the object of the sentence is the data.
function rowsWords({ project }: Story, { bare }: { bare: boolean }): Span {
  return bare || arePeople(rowsName(project)) ? words(' data on ') : words(' ');
}

// A data set that is all test was not divided here.
function heldOut({ facts }: Story, rows: Fact): Span[] {
  const test = facts.find((fact) => fact.kind === 'split' && fact.split === 'test');
  return test && test.value < rows.value
    ? [words(', holding out '), factSpan(test), words(' for testing')]
    : [];
}
