import { posix } from 'node:path';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';

/** What a `dvc.yaml` describes (DVC 1.0 and later), paths as in the source tree. */
export interface Pipeline {
  readonly stages: readonly Stage[];
  /** Files with results, of stages and of the top of the file. */
  readonly metrics: readonly string[];
  readonly artifacts: readonly PipelineArtifact[];
}

/** One step of a pipeline. */
export interface Stage {
  readonly name: string;
  /** Undefined when it holds a placeholder such as `${item}`, which only DVC fills in. */
  readonly cmd?: string;
}

/** An entry under `artifacts`. */
export interface PipelineArtifact {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
}

/** Reads a `dvc.yaml`. Undefined when nothing in it is DVC's. */
export function pipelineIn(value: unknown, folder: string): Pipeline | undefined {
  const stages = blocksIn(value, 'stages').filter(({ block }) => commandIn(block) !== undefined);
  const metrics = [
    ...stages.flatMap(({ block }) =>
      [...pathsIn(block, 'metrics'), ...pathsIn(block, 'outs').filter(isNamedResult)].map(
        placeIn(folder, block),
      ),
    ),
    ...pathsIn(value, 'metrics').map(placeIn(folder)),
  ].filter((path) => /\.(?:json|ya?ml)$/i.test(path));
  const artifacts = blocksIn(value, 'artifacts').flatMap((each) => artifactOf(each, folder));
  if (stages.length === 0 && metrics.length === 0 && artifacts.length === 0) return undefined;
  return {
    stages: stages.map(({ key, block }) => stageOf(key, commandIn(block) ?? '')),
    metrics: [...new Set(metrics)],
    artifacts,
  };
}

/** The blocks under a key of a block, by their own keys. */
export function blocksIn(value: unknown, key: string): { key: string; block: object }[] {
  const blocks: unknown = isBlock(value) ? ownValue(value, key) : undefined;
  if (!isBlock(blocks)) return [];
  return Object.entries(blocks).flatMap(([name, block]: [string, unknown]) =>
    isBlock(block) ? [{ key: name, block }] : [],
  );
}

// A stage of a `foreach` or `matrix` has its command one level below, or with placeholders.
function commandIn(block: object): string | undefined {
  const inner: unknown = ownValue(block, 'do');
  const cmd: unknown = ownValue(isBlock(inner) ? inner : block, 'cmd');
  const parts: readonly unknown[] = Array.isArray(cmd) ? cmd : [cmd];
  const words = parts.filter((part) => typeof part === 'string');
  return words.length === 0 ? undefined : words.join(' && ').replace(/\s+/g, ' ').trim();
}

function stageOf(name: string, cmd: string): Stage {
  return cmd === '' || cmd.includes('${') ? { name } : { name, cmd };
}

// An entry is a path, or a path with settings below it.
function pathsIn(value: unknown, key: string): string[] {
  const entries: unknown = isBlock(value) ? ownValue(value, key) : undefined;
  if (!Array.isArray(entries)) return [];
  return entries
    .flatMap((entry: unknown) => (isBlock(entry) ? Object.keys(entry) : [entry]))
    .filter((entry) => typeof entry === 'string')
    .filter((path) => !path.includes('${'));
}

// Of other outputs, such as data in JSON, only a name that promises results counts.
function isNamedResult(path: string): boolean {
  return /metric|score|report|result|eval/i.test(posix.basename(path));
}

function placeIn(folder: string, stage?: object): (path: string) => string {
  const wdir: unknown = stage && ownValue(stage, 'wdir');
  return (path) => posix.join(folder, typeof wdir === 'string' ? wdir : '', path);
}

function artifactOf(
  { key, block }: { readonly key: string; readonly block: object },
  folder: string,
): PipelineArtifact[] {
  const [path, type]: unknown[] = [ownValue(block, 'path'), ownValue(block, 'type')];
  if (typeof path !== 'string') return [];
  return [
    {
      name: key,
      path: posix.join(folder, path),
      ...(typeof type === 'string' ? { type } : {}),
    },
  ];
}
