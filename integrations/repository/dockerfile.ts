import type { FoundDockerfile } from '../../src/drafts/repository-scan.ts';

interface Instruction {
  readonly name: string;
  readonly words: string;
  readonly line: number;
}
interface Stage {
  readonly from: string;
  readonly as: string | undefined;
  readonly body: readonly Instruction[];
}

/** Reads a Dockerfile; undefined when nothing in it is an instruction FROM. */
export function readDockerfile(text: string, file: string): FoundDockerfile | undefined {
  const stages = stagesOf(instructionsIn(text));
  const chain = chainOf(stages);
  const [last] = chain.slice(-1);
  if (!last) return undefined;
  const body = chain.flatMap((stage) => stage.body);
  const start = body.findLast(({ name }) => name === 'CMD');
  const entry = body.findLast(({ name }) => name === 'ENTRYPOINT');
  const serves = [entry, start].map((each) => each && serverIn(each.words)).find(Boolean);
  const user = body.findLast(({ name }) => name === 'USER')?.words;
  const startLine = (start ?? entry)?.line;
  return {
    file,
    base: last.from,
    digestPinned: outside(stages).every((image) => /@sha256:[0-9a-f]{64}$/.test(image)),
    ports: portsOf(body),
    ...(serves === undefined ? {} : { serves }),
    ...(startLine === undefined ? {} : { startLine }),
    ...(user === undefined || user === '' ? {} : { user }),
    healthCheck: isChecked(body.findLast(({ name }) => name === 'HEALTHCHECK')),
  };
}

/** Software that a start command names: `uvicorn` of `python -m uvicorn app:api`. */
export function serverIn(words: string): string | undefined {
  const plain = words.replace(/["',[\]]+/g, ' ');
  return SERVERS.find(([, pattern]) => pattern.test(plain))?.[0];
}

// The worker class of gunicorn and the like: what is named first in this list is what answers.
const SERVERS: readonly (readonly [string, RegExp])[] = [
  ['streamlit', /(?:^|\s|\/)streamlit\s+run\b/],
  ['fastapi', /(?:^|\s|\/)fastapi\s+(?:run|dev)\b/],
  ['gunicorn', /(?:^|\s|\/)gunicorn\b/],
  ['uvicorn', /(?:^|\s|\/)uvicorn\b/],
  ['hypercorn', /(?:^|\s|\/)hypercorn\b/],
  ['flask', /(?:^|\s|\/)flask\s+(?:--app\s+\S+\s+)?run\b/],
  ['mlflow', /(?:^|\s|\/)mlflow\s+models\s+serve\b/],
  ['bentoml', /(?:^|\s|\/)bentoml\s+serve\b/],
  ['torchserve', /(?:^|\s|\/)torchserve\b/],
  ['triton', /(?:^|\s|\/)tritonserver\b/],
  ['tensorflow-serving', /(?:^|\s|\/)tensorflow_model_server\b/],
  ['vllm', /(?:^|\s|\/)vllm(?:\s+serve\b|\.entrypoints\b)/],
];

// Lines that end in a backslash go on; remarks between them do not end them.
function instructionsIn(text: string): Instruction[] {
  const found: Instruction[] = [];
  let open: { line: number; words: string } | undefined;
  text.split(/\r?\n/).forEach((raw, index) => {
    if (/^\s*(?:#|$)/.test(raw)) return;
    const goesOn = /\\\s*$/.test(raw);
    const words = `${open?.words ?? ''} ${raw.replace(/\\\s*$/, '').trim()}`.trim();
    const line = open?.line ?? index + 1;
    open = goesOn ? { line, words } : undefined;
    const parts = goesOn ? undefined : /^([a-z]+)\s+(.*)$/i.exec(words);
    if (parts) found.push({ name: (parts[1] ?? '').toUpperCase(), words: parts[2] ?? '', line });
  });
  return found;
}

function stagesOf(instructions: readonly Instruction[]): Stage[] {
  const starts = instructions.flatMap(({ name }, index) => (name === 'FROM' ? [index] : []));
  return starts.map((start, index) => {
    const words = (instructions[start]?.words ?? '').replace(/^(?:--\S+\s+)+/, '');
    const [, from = words, as] = /^(\S+)(?:\s+as\s+(\S+))?/i.exec(words) ?? [];
    return { from, as, body: instructions.slice(start + 1, starts[index + 1]) };
  });
}

// The last stage is what runs; a stage it starts from hands on its settings.
function chainOf(stages: readonly Stage[]): Stage[] {
  const chain: Stage[] = [];
  let index = stages.length - 1;
  for (let stage = stages[index]; stage; stage = stages[index]) {
    chain.unshift(stage);
    const { from } = stage;
    const before: Stage[] = stages.slice(0, index);
    index = before.findLastIndex(({ as }) => as?.toLowerCase() === from.toLowerCase());
    if (index < 0) break;
  }
  const [first] = chain;
  return first ? chain.map((stage) => ({ ...stage, from: first.from })) : [];
}

function outside(stages: readonly Stage[]): string[] {
  const names = stages.flatMap(({ as }) => (as === undefined ? [] : [as.toLowerCase()]));
  return stages
    .map(({ from }) => from)
    .filter((from) => from !== 'scratch' && !names.includes(from.toLowerCase()));
}

function portsOf(body: readonly Instruction[]): string[] {
  const words = body
    .filter(({ name }) => name === 'EXPOSE')
    .flatMap((each) => each.words.split(/\s+/));
  return [...new Set(words.filter((word) => /^\d+(?:-\d+)?(?:\/(?:tcp|udp))?$/.test(word)))];
}

function isChecked(check: Instruction | undefined): boolean {
  return check !== undefined && !/^NONE\b/i.test(check.words);
}
