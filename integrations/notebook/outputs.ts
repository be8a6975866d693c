import { stripVTControlCharacters } from 'node:util';
import { notebookImage } from './image.ts';
import type { NotebookOutput } from './notebook.ts';
import { sanitise } from './sanitise.ts';
import type { RawOutput } from './schema.ts';

/** Lines of printed text that are shown. */
const MOST_LINES = 60;
/** Characters of printed text, of an error and of Markdown that are looked at. */
const MOST_CHARACTERS = 20_000;
/** Largest HTML output that is shown, in characters. */
const MAX_HTML = 200_000;

/** What a cell put out, each part in the richest form that can be shown safely. */
export async function notebookOutputs(outputs: readonly RawOutput[]): Promise<NotebookOutput[]> {
  return (await Promise.all(joined(outputs).map(outputOf))).flat();
}

async function outputOf(output: RawOutput): Promise<NotebookOutput[]> {
  if (output.output_type === 'stream') return textOutput(output.text);
  if (output.output_type === 'error')
    return [{ kind: 'error', text: plain(short(`${output.ename}: ${output.evalue}`).kept) }];
  return shown(output.data);
}

// A program prints in bursts, and each burst may be an output of its own.
function joined(outputs: readonly RawOutput[]): RawOutput[] {
  const all: RawOutput[] = [];
  for (const output of outputs) {
    const last = all.at(-1);
    const goesOn =
      last?.output_type === 'stream' &&
      output.output_type === 'stream' &&
      last.name === output.name;
    if (goesOn) all[all.length - 1] = { ...last, text: last.text + output.text };
    else all.push(output);
  }
  return all;
}

type Data = Readonly<Record<string, string>>;

async function shown(data: Data): Promise<NotebookOutput[]> {
  const picture = data['image/png'] ?? data['image/jpeg'];
  if (picture !== undefined) {
    const image = await notebookImage(picture);
    return image ? [image] : [{ kind: 'left-out', why: 'picture' }, ...inWords(data)];
  }
  if (data['image/svg+xml'] !== undefined)
    return [{ kind: 'left-out', why: 'drawing' }, ...inWords(data)];
  return htmlOutput(data['text/html']) ?? markdownOutput(data) ?? plainOutput(data);
}

// `<Figure size 640x480 with 1 Axes>` names an object of the program and tells a reader nothing.
function inWords(data: Data): NotebookOutput[] {
  const text = data['text/plain'] ?? '';
  return markdownOutput(data) ?? (/^\s*<[^\n]*>\s*$/.test(text) ? [] : textOutput(text));
}

function htmlOutput(html: string | undefined): NotebookOutput[] | undefined {
  if (html === undefined || html.length > MAX_HTML) return undefined;
  const clean = sanitise(html);
  return clean === '' ? undefined : [{ kind: 'html', html: clean }];
}

function markdownOutput({ 'text/markdown': text }: Data): NotebookOutput[] | undefined {
  return text === undefined ? undefined : [{ kind: 'markdown', text: short(text).kept }];
}

function plainOutput(data: Data): NotebookOutput[] {
  const text = data['text/plain'];
  if (text !== undefined) return textOutput(text);
  return [{ kind: 'left-out', why: 'interactive' }];
}

function textOutput(text: string): NotebookOutput[] {
  const { kept, isCut } = short(text);
  const whole = plain(kept);
  const lines = whole.split('\n');
  const rest = lines.length - MOST_LINES;
  return [
    ...(whole ? [{ kind: 'text' as const, text: lines.slice(0, MOST_LINES).join('\n') }] : []),
    ...(isCut
      ? [{ kind: 'left-out' as const, why: 'rest' as const }]
      : rest > 0
        ? [{ kind: 'more-lines' as const, count: rest }]
        : []),
  ];
}

// Cut before anything looks at it, so that a notebook of megabytes takes no time.
function short(text: string): { kept: string; isCut: boolean } {
  return { kept: text.slice(0, MOST_CHARACTERS), isCut: text.length > MOST_CHARACTERS };
}

// A progress bar writes over its line with a carriage return: only what stood last was seen.
function plain(text: string): string {
  return withoutEmptyEnds(
    stripVTControlCharacters(text)
      .replaceAll('\r\n', '\n')
      .split('\n')
      .map(lastWritten)
      .join('\n')
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ''),
  );
}

function lastWritten(line: string): string {
  const written = line.trimEnd();
  return written.slice(written.lastIndexOf('\r') + 1);
}

function withoutEmptyEnds(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line !== '');
  return first < 0
    ? ''
    : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1).join('\n');
}
