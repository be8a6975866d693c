import { contentOf, headOf } from '../../src/drafts/content-of.ts';
import type { Candidate, Importer, SourceTree } from '../../src/drafts/importer.ts';
import { driftFields, driftRemarks } from './drift.ts';
import { qualityFields } from './quality.ts';
import { reportIn } from './report-in.ts';
import type { Report } from './report-in.ts';

const MAX_BYTES = 20e6;

/** Reports of Evidently saved as JSON, before and since version 0.7. */
export const evidently: Importer = {
  id: 'evidently',
  name: 'Evidently',
  detect: async (tree) => {
    const files = tree.files.filter(({ path }) => /\.json$/i.test(path));
    const found = await Promise.all(files.map(({ path }) => look(path, tree)));
    return found.filter((each) => each !== undefined).map(candidateOf);
  },
  read: async ({ files: [file = ''] }, tree) => {
    const report = await look(file, tree);
    if (!report) return { draft: { fields: [] }, notes: [{ file, text: 'can no longer be read' }] };
    const quality = qualityFields(report);
    const remarks = driftRemarks(report).map((text) => ({ file, text }));
    return {
      draft: { fields: [...quality.fields, ...driftFields(report)] },
      notes: [...remarks, ...quality.notes],
    };
  },
};

async function look(path: string, tree: SourceTree): Promise<Report | undefined> {
  const start = await headOf(path, tree);
  const fits = start.includes('"metrics"') && /"metric(?:_name)?"\s*:/.test(start);
  return fits ? reportIn(await contentOf(path, tree, { limit: MAX_BYTES }), path) : undefined;
}

function candidateOf({ file, metrics, madeAt }: Report): Candidate {
  return {
    id: file,
    title: `${file}: ${metrics.length} metrics${madeAt === undefined ? '' : `, ${madeAt.slice(0, 10)}`}`,
    files: [file],
    why: 'lists metrics with their class names and results',
    run: {
      finished: true,
      hasTestMetric: false,
      ...(madeAt === undefined ? {} : { endedAt: madeAt }),
    },
  };
}
