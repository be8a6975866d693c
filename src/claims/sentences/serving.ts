import type { Fact } from '../../facts/fact.ts';
import type { Project } from '../../manifest/portfolio.ts';
import type { Span } from '../claim.ts';
import { finalModel, modelName } from '../method.ts';
import { inSentence } from '../names.ts';
import { part, sentence } from '../sentence.ts';
import type { Part, Sentence, Story } from '../sentence.ts';
import { factSpan, name, words } from '../span.ts';
import { pickVerb } from '../verbs.ts';

/** Kinds of deployment that answer requests; with an address, a bullet may say "served". */
const ANSWERING = ['api', 'streaming', 'web-demo'];

/** Median latency, or the only percentile known, with the calls and the machine behind it. */
export function tellLatency(story: Story): Sentence | undefined {
  const [lead, tail] = story.facts.filter((fact) => fact.kind === 'latency');
  if (!lead) return undefined;
  const answering = isServed(story.project);
  return sentence('latency', pickVerb(answering ? 'latency/served' : 'latency', story), [
    part(
      answering ? words(' predictions at a ') : words(' a '),
      name(PERCENTILES[lead.metric] ?? lead.metric),
      words(' latency of '),
      factSpan(lead),
    ),
    tail &&
      part(
        words(' ('),
        name(TAILS[tail.metric] ?? tail.metric),
        words(' '),
        factSpan(tail),
        words(')'),
      ),
    part(answering ? words('') : words(' per prediction'), ...callSpans(lead)),
    machinePart(story.project),
  ]);
}

/** Requests a second on the machine they were measured on. */
export function tellThroughput(story: Story): Sentence | undefined {
  const fact = story.facts.find((candidate) => candidate.kind === 'throughput');
  const model = modelName(story.project);
  if (!fact || !model) return undefined;
  return sentence('throughput', pickVerb('throughput', story), [
    part(words(' a throughput of '), factSpan(fact), words(' with '), name(model)),
    machinePart(story.project),
  ]);
}

/** What running it costs. */
export function tellCost(story: Story): Sentence | undefined {
  const fact = story.facts.find((candidate) => candidate.kind === 'cost');
  const model = modelName(story.project);
  if (!fact || !model) return undefined;
  return sentence('cost', pickVerb('cost', story), [
    part(
      words(' a '),
      name(inSentence(fact.name)),
      words(' of '),
      factSpan(fact),
      words(' for running '),
      name(model),
    ),
  ]);
}

/** Size of the saved model. */
export function tellArtifact(story: Story): Sentence | undefined {
  const fact = story.facts.find((candidate) => candidate.kind === 'artifact');
  const model = modelName(story.project);
  const format = finalModel(story.project)?.artifact?.format;
  if (!fact || !model) return undefined;
  return sentence('artifact', pickVerb('artifact', story), [
    part(
      words(' the final model, '),
      name(model),
      words(', to '),
      factSpan(fact),
      words(' on disk'),
    ),
    format ? part(words(' ('), name(format), words(')')) : undefined,
  ]);
}

const PERCENTILES: Readonly<Record<string, string>> = {
  'latency-p50': 'median',
  'latency-p95': '95th-percentile',
  'latency-p99': '99th-percentile',
};

const TAILS: Readonly<Record<string, string>> = {
  'latency-p95': '95th percentile',
  'latency-p99': '99th percentile',
};

function isServed({ manifest }: Project): boolean {
  const { kind, url } = manifest.deployment ?? {};
  return kind !== undefined && ANSWERING.includes(kind) && url !== undefined;
}

function callSpans(fact: Fact): Span[] {
  return fact.n === undefined ? [] : [words(' over '), factSpan(fact, 'n'), words(' calls')];
}

// The machine as the author names it; the first clause of a longer description is enough.
function machinePart({ manifest }: Project): Part | undefined {
  const { serving, performance } = manifest.deployment ?? {};
  const machine = serving?.hardware ?? performance?.measuredOn?.split(/[,;.(\n]/)[0]?.trim();
  return machine
    ? part(words(' on '), name(inSentence(machine.replace(/^on\s+/i, ''))))
    : undefined;
}
