import { join } from 'node:path';
import type { Row } from './bench.ts';
import { copiesOf } from './check.ts';
import { timeOfProcess } from './whole-process.ts';

const SAMPLES = ['examples/one-page/projects/digits', 'examples/showcase/projects/tumour-triage'];

/** `modelfolio audit` of a hundred copies of a short and of a long project, as a whole process. */
export function benchAudits(folder: string): Row[] {
  return SAMPLES.map((sample, index) => {
    const portfolio = copiesOf(sample, join(folder, `audited-${index}`));
    return {
      what: `audit, 100 projects like ${sample.split('/').at(-1)}, whole process`,
      measured: timeOfProcess(['audit', portfolio, '--fail-on', 'never']),
      target: 'under 400 ms',
    };
  });
}
