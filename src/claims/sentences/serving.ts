import type { Project } from '../../manifest/portfolio.ts';
import type { Span } from '../claim.ts';
import { briefModel, finalModel, isTrained, modelName, teamPart } from '../method.ts';
import { inSentence } from '../names.ts';
import { ownPart } from '../role.ts';
import type { OwnPart } from '../role.ts';
import { part, sentence } from '../sentence.ts';
import type { Part, Sentence, Story } from '../sentence.ts';
import { factSpan, name, words } from '../span.ts';
import { pickVerb } from '../verbs.ts';
import type { VerbKey } from '../verbs.ts';

/**
 * Median latency, or the only percentile known, with the calls and the machine behind it. The verb
 * says how far the work got: a prototype, a batch job, a demo, something that answers at an address.
 * Without the calls or the machine a time says nothing, and is not told.
 */
export function tellLatency(story: Story): Sentence | undefined {
  const { project, facts } = story;
  const [lead, tail] = facts.filter((fact) => fact.kind === 'latency');
  const machine = machinePart(project);
  if (lead?.n === undefined || !machine) return undefined;
  const { key, spans } = rungOf(project);
  return sentence('latency', pickVerb(key, story), [
    part(
      ...spans,
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
    key === 'latency' ? part(words(' per prediction')) : undefined,
    part(words(' over '), factSpan(lead, 'n'), words(' calls')),
    machine,
  ]);
}

interface Rung {
  readonly key: VerbKey;
  readonly spans: readonly Span[];
}

// A demo and a service need an address; a verb of making needs somebody who made it.
function rungOf(project: Project): Rung {
  const { kind, url } = project.manifest.deployment ?? {};
  const own = ownPart(project);
  const model = isTrained(project) && own !== 'unknown' ? briefModel(project) : undefined;
  const serves = url !== undefined && (kind === 'api' || kind === 'streaming');
  if (serves && own === 'member')
    return { key: 'latency/contributed', spans: [words(' to serving predictions at a ')] };
  if (serves) return { key: 'latency/served', spans: [words(' predictions at a ')] };
  const made = model !== undefined && own !== 'member' ? MADE[kind ?? ''] : undefined;
  if (!made || !model || (kind === 'web-demo' && url === undefined))
    return { key: 'latency', spans: [words(' a ')] };
  return { key: made.key, spans: [made.before, name(model), made.after] };
}

const MADE: Readonly<
  Record<string, { readonly key: VerbKey; readonly before: Span; readonly after: Span }>
> = {
  none: { key: 'latency/prototyped', before: words(' '), after: words(' with a ') },
  batch: {
    key: 'latency/scheduled',
    before: words(' '),
    after: words(' as a batch job with a '),
  },
  'web-demo': {
    key: 'latency/demo',
    before: words(' a demo of '),
    after: words(' with a '),
  },
};

/** Requests a second on the machine they were measured on. */
export function tellThroughput(story: Story): Sentence | undefined {
  const fact = story.facts.find((candidate) => candidate.kind === 'throughput');
  const model = modelName(story.project);
  if (!fact || !model) return undefined;
  return sentence('throughput', pickVerb('throughput', story), [
    part(words(' a throughput of '), factSpan(fact), words(' with '), name(model)),
    machinePart(story.project),
    teamPart(story.project),
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

/** Size of the saved model; who made it decides the verb. */
export function tellArtifact(story: Story): Sentence | undefined {
  const fact = story.facts.find((candidate) => candidate.kind === 'artifact');
  const model = modelName(story.project);
  const format = finalModel(story.project)?.artifact?.format;
  if (!fact || !model) return undefined;
  const own = isTrained(story.project) ? ownPart(story.project) : 'evaluated';
  return sentence('artifact', pickVerb(`artifact/${own}`, story), [
    part(SAVED[own], words('final model of '), factSpan(fact), words(' on disk: '), name(model)),
    format ? part(words(', saved as '), name(format)) : undefined,
  ]);
}

const SAVED: Readonly<Record<OwnPart | 'evaluated', Span>> = {
  sole: words(' a '),
  lead: words(' the work on a '),
  member: words(' to a '),
  unknown: words(' a '),
  evaluated: words(' a '),
};

const PERCENTILES: Readonly<Record<string, string>> = {
  'latency-p50': 'median',
  'latency-p95': '95th-percentile',
  'latency-p99': '99th-percentile',
};

const TAILS: Readonly<Record<string, string>> = {
  'latency-p95': '95th percentile',
  'latency-p99': '99th percentile',
};

// The machine as the author names it; the first clause of a longer description is enough.
function machinePart({ manifest }: Project): Part | undefined {
  const { serving, performance } = manifest.deployment ?? {};
  const machine = serving?.hardware ?? performance?.measuredOn?.split(/[,;.(\n]/)[0]?.trim();
  return machine
    ? part(words(' on '), name(inSentence(machine.replace(/^on\s+/i, ''))))
    : undefined;
}
