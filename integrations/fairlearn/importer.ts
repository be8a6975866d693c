import { posix } from 'node:path';
import type { DraftValue, Extract } from '../../src/drafts/draft.ts';
import type { Imported, Importer } from '../../src/drafts/importer.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { framesIn } from './frames.ts';
import type { Frames } from './frames.ts';

/** Tables of rates per group (`MetricFrame.by_group`) saved as CSV or JSON. */
export const fairlearn: Importer = {
  id: 'fairlearn',
  name: 'Fairlearn',
  detect: async (tree) => {
    const files = tree.files.filter(({ path }) => /\.(?:csv|tsv|json)$/i.test(path));
    const read = await Promise.all(files.map(({ path }) => framesIn(path, tree)));
    const found = read.filter((each) => each !== undefined);
    const folders = Map.groupBy(found, ({ file }) => posix.dirname(file));
    return [...folders].map(([folder, members]) => ({
      id: members.length === 1 ? (members[0]?.file ?? folder) : folder,
      title: members.map(({ file, rows }) => `${file}: ${rows.length} groups`).join(', '),
      files: members.map(({ file }) => file),
      why: 'has rates and a count for each group',
      run: { finished: true, hasTestMetric: false },
    }));
  },
  read: async ({ files }, tree) => {
    const read = await Promise.all(files.map((file) => framesIn(file, tree)));
    return imported(read.filter((each) => each !== undefined));
  },
};

const MOST_GROUPS = 200;

function imported(frames: readonly Frames[]): Imported {
  const [first] = frames;
  if (!first) return { draft: { fields: [] }, notes: [] };
  const { file } = first;
  const rows = frames.flatMap((each) => each.rows);
  const attributes = [...new Set(rows.map(({ attribute }) => String(attribute)))];
  const extract = extractOf(frames);
  const value: DraftValue = {
    applicable: true,
    attributes: attributes.slice(0, 20).map((name) => ({ name, source: GAP })),
    split: GAP,
    from: { file: extract.file, pointer: '/groups', tool: 'Fairlearn' },
  };
  const from = { file, how: 'counts worked out of rates and rows by group' };
  return {
    draft: {
      fields: [{ path: ['fairness'], value, from, confidence: 'derived' }],
      extracts: [extract],
    },
    notes: remarks(attributes, rows.length).map((text) => ({ file, text })),
  };
}

function remarks(attributes: readonly string[], groups: number): string[] {
  const unnamed = attributes.filter((name) => /^(?:sensitive_feature.*|group)$/.test(name));
  return [
    ...unnamed.map(
      (name) => `does not name the attribute it calls \`${name}\`; save it with its name`,
    ),
    ...(groups > MOST_GROUPS ? [`has ${groups} groups; the first ${MOST_GROUPS} were taken`] : []),
  ];
}

function extractOf(frames: readonly Frames[]): Extract {
  const files = frames.map(({ file }) => file);
  const groups = frames.flatMap(({ rows }) => rows).slice(0, MOST_GROUPS);
  const [file = 'by_group'] = files;
  return {
    file: `${file.replace(/\.\w+$/, '').replace(/[^\w./-]+/g, '-')}.groups.json`,
    text: `${JSON.stringify({ madeFrom: files, groups }, null, 2)}\n`,
    sources: files,
  };
}
