import type { ExportInput } from '../export.ts';
import { fenced } from '../../site/markdown/section.ts';
import { heading, labelled, part, plain, points, prose, proseLine } from './markdown.ts';
import type { Words } from './markdown.ts';

/** What the model is for, what it must not be used for, its limits, and how to start. */
export function useParts({ project: { manifest } }: ExportInput): string[] {
  const use = manifest.framing?.intendedUse;
  return [
    heading(2, 'Uses'),
    part(3, 'Direct Use', [
      prose(use?.primary),
      use?.users ? `**Users:** ${proseLine(use.users) ?? ''}` : undefined,
    ]),
    part(3, 'Downstream Use', []),
    part(3, 'Out-of-Scope Use', [prose(use?.outOfScope)]),
    part(2, 'Bias, Risks, and Limitations', [limits(manifest)]),
    part(3, 'Recommendations', [recommendations(manifest)]),
    part(2, 'How to Get Started with the Model', [commands(manifest)]),
  ];
}

type Manifest = ExportInput['project']['manifest'];

function limits({ limitations = [], ethics, data = [], fairness }: Manifest): Words {
  const biases = data.map(({ knownBiases }) => proseLine(knownBiases));
  const groups = fairness?.conclusion ?? fairness?.reason;
  return points([
    ...limitations.map(({ statement, consequence }) =>
      [proseLine(statement), proseLine(consequence)].filter(Boolean).join(' '),
    ),
    ...(ethics?.risks ?? []).map(({ risk }) => proseLine(risk)),
    proseLine(ethics?.misuse),
    ...biases,
    proseLine(groups),
  ]);
}

function recommendations({ ethics, evaluation }: Manifest): Words {
  const errors = evaluation?.errorAnalysis ?? [];
  return points([
    ...(ethics?.risks ?? []).map(
      ({ risk, mitigation }) => `${proseLine(risk) ?? ''} ${proseLine(mitigation) ?? ''}`,
    ),
    ...errors.map(({ category, action }) =>
      action ? `${plain(category) ?? ''}: ${proseLine(action) ?? ''}` : undefined,
    ),
  ]);
}

// What a manifest has are the commands that give the numbers again.
function commands({ reproducibility }: Manifest): Words {
  const listed = reproducibility?.commands ?? [];
  if (listed.length === 0) return undefined;
  const lines = listed.map(({ purpose, cmd }) => `# ${purpose}\n${cmd}`).join('\n');
  const access = reproducibility?.dataAccess;
  return [
    'These commands give the numbers below again.',
    fenced(lines, 'sh'),
    access ? labelled('Data', proseLine(access)) : undefined,
  ]
    .filter(Boolean)
    .join('\n\n');
}
