import type { DraftField, DraftValue, Extract } from '../../src/drafts/draft.ts';
import type { Imported } from '../../src/drafts/importer.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { GAP } from '../../src/manifest/gaps.ts';

const MOST = 60;

/** What came of one prompt at one provider. */
interface PromptResult {
  readonly name: string;
  readonly provider?: string;
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  /** Passed among all, those that ended in an error included. */
  readonly share: number;
}

/**
 * Tests passed for each prompt and provider. The file holds all answers and stays where it is; the
 * counts go into an extract. Which rows the tests are stays open.
 */
export function resultFields(summary: object, { file }: { readonly file: string }): Imported {
  const list: unknown = ownValue(summary, 'prompts');
  const found = (Array.isArray(list) ? list : []).flatMap((prompt: unknown, index) =>
    isBlock(prompt) ? promptResult(prompt, index) : [],
  );
  const prompts = found.slice(0, MOST);
  const errors = found.reduce((sum, each) => sum + each.errors, 0);
  const extract = extractOf(prompts, file);
  const notes = [
    ...(found.length === 0 ? ['has no prompt with tests'] : []),
    ...(found.length > MOST ? [`has ${found.length} prompts; the first ${MOST} were taken`] : []),
    ...(errors > 0
      ? [
          `${errors} ${errors === 1 ? 'test' : 'tests'} ended in an error, which counts as not passed`,
        ]
      : []),
  ];
  return {
    draft:
      prompts.length === 0
        ? { fields: [] }
        : { fields: fieldsOf(prompts, { file, extract }), extracts: [extract] },
    notes: notes.map((text) => ({ file, text })),
  };
}

function promptResult(prompt: object, index: number): PromptResult[] {
  const metrics: unknown = ownValue(prompt, 'metrics');
  if (!isBlock(metrics)) return [];
  const [passed, failed, errors] = ['testPassCount', 'testFailCount', 'testErrorCount'].map((key) =>
    countIn(metrics, key),
  );
  if (passed === undefined || failed === undefined) return [];
  const all = passed + failed + (errors ?? 0);
  const provider = lineIn(prompt, 'provider', 80);
  const label = lineIn(prompt, 'label', 60) ?? `Prompt ${index + 1}`;
  if (all === 0) return [];
  const result = { name: label, passed, failed, errors: errors ?? 0, share: passed / all };
  return [provider === undefined ? result : { ...result, provider }];
}

function countIn(block: object, key: string): number | undefined {
  const value: unknown = ownValue(block, key);
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1e12
    ? value
    : undefined;
}

// A label is often the whole prompt, which is too long for a name and not ours to show.
function lineIn(block: object, key: string, most: number): string | undefined {
  const value: unknown = ownValue(block, key);
  const text = typeof value === 'string' ? value.trim() : '';
  return text !== '' && text.length <= most && !/[\p{Cc}<>{}]/u.test(text) ? text : undefined;
}

function fieldsOf(
  prompts: readonly PromptResult[],
  { file, extract }: { readonly file: string; readonly extract: Extract },
): DraftField[] {
  const from = { file, how: 'tests passed and failed' };
  const tasks = prompts.map((prompt, index): DraftField => ({
    path: ['evaluation', 'benchmark', 'tasks'],
    adds: 'item',
    value: {
      name: nameOf(prompt, prompts),
      ...(prompt.provider === undefined ? {} : { model: prompt.provider }),
      metrics: [metricOf(prompt, { file: extract.file, pointer: `/prompts/${index}/share` })],
    },
    from,
    confidence: 'derived',
  }));
  return [
    { path: ['task', 'type'], value: 'llm-evaluation', from, confidence: 'suggested' },
    { path: ['evaluation', 'benchmark', 'harness'], value: { name: 'promptfoo' }, from },
    ...tasks,
  ];
}

function metricOf(
  { passed, failed, errors }: PromptResult,
  from: { readonly file: string; readonly pointer: string },
): DraftValue {
  return {
    id: 'x-tests-passed',
    name: 'Test cases passed',
    range: [0, 1],
    direction: 'higher',
    split: GAP,
    n: passed + failed + errors,
    from: { ...from, tool: 'promptfoo' },
  };
}

function nameOf({ name, provider }: PromptResult, all: readonly PromptResult[]): string {
  return sameNames(all, name) && provider !== undefined
    ? `${name}, ${provider}`.slice(0, 60)
    : name;
}

function sameNames(prompts: readonly PromptResult[], name: string): boolean {
  return prompts.filter((each) => each.name === name).length > 1;
}

function extractOf(prompts: readonly PromptResult[], file: string): Extract {
  const content = { madeFrom: file, how: 'share = passed / (passed + failed + errors)', prompts };
  return {
    file: `${file.replace(/\.\w+$/, '').replace(/[^\w./-]+/g, '-')}.tests.json`,
    text: `${JSON.stringify(content, null, 2)}\n`,
    sources: [file],
  };
}
