import { stripVTControlCharacters } from 'node:util';
import { notebookImage } from './image.ts';
import type { NotebookOutput } from './notebook.ts';
import { sanitise } from './sanitise.ts';
import type { RawOutput } from './schema.ts';

/** Lines of printed text that are shown. */
const MOST_LINES = 60;
/** Largest HTML output that is shown, in characters. */
const MAX_HTML = 200_000;

/** What a cell put out, each part in the richest form that can be shown safely. */
export function notebookOutputs(outputs: readonly RawOutput[]): NotebookOutput[] {
  return joined(outputs).flatMap((output) => {
    if (output.output_type === 'stream') return textOutput(output.text);
    if (output.output_type === 'error')
      return [{ kind: 'error', text: plain(`${output.ename}: ${output.evalue}`) }];
    return shown(output.data);
  });
}

// A program prints in bursts, and each burst may be an output of its own.
function joined(outputs: readonly RawOutput[]): RawOutput[] {
  return outputs.reduce<RawOutput[]>((all, output) => {
    const last = all.at(-1);
    return last?.output_type === 'stream' &&
      output.output_type === 'stream' &&
      last.name === output.name
      ? [...all.slice(0, -1), { ...last, text: last.text + output.text }]
      : [...all, output];
  }, []);
}

type Data = Readonly<Record<string, string>>;

function shown(data: Data): NotebookOutput[] {
  const picture = data['image/png'] ?? data['image/jpeg'];
  if (picture !== undefined)
    return [
      notebookImage(picture) ?? { kind: 'left-out', text: 'A picture is damaged or too large.' },
    ];
  if (data['image/svg+xml'] !== undefined)
    return [{ kind: 'left-out', text: 'A drawing is stored as SVG only, which may hold scripts.' }];
  return htmlOutput(data['text/html']) ?? markdownOutput(data) ?? plainOutput(data);
}

function htmlOutput(html: string | undefined): NotebookOutput[] | undefined {
  if (html === undefined || html.length > MAX_HTML) return undefined;
  const clean = sanitise(html);
  return clean === '' ? undefined : [{ kind: 'html', html: clean }];
}

function markdownOutput({ 'text/markdown': text }: Data): NotebookOutput[] | undefined {
  return text === undefined ? undefined : [{ kind: 'markdown', text }];
}

function plainOutput(data: Data): NotebookOutput[] {
  const text = data['text/plain'];
  if (text !== undefined) return textOutput(text);
  return [{ kind: 'left-out', text: 'An interactive output cannot be shown here.' }];
}

function textOutput(text: string): NotebookOutput[] {
  const lines = plain(text).split('\n');
  if (lines.length <= MOST_LINES) return plain(text) ? [{ kind: 'text', text: plain(text) }] : [];
  return [
    { kind: 'text', text: lines.slice(0, MOST_LINES).join('\n') },
    { kind: 'left-out', text: `${lines.length - MOST_LINES} more lines are in the notebook.` },
  ];
}

// A progress bar writes over its line with a carriage return: only what stood last was seen.
function plain(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.slice(line.replace(/\r+$/, '').lastIndexOf('\r') + 1).trimEnd())
    .join('\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/^\n+|\n+$/g, '');
}
