import { formatNumber } from '../../format/number.ts';
import { section } from '../section.ts';
import type { Block, Section } from '../section.ts';
import { answer, answersBlock, count, leadBlock, plainAnswer, plainNumber } from './source.ts';
import type { ProjectSource } from './source.ts';

type Manifest = ProjectSource['project']['manifest'];
type Reproducibility = NonNullable<Manifest['reproducibility']>;

const ENVIRONMENTS = {
  lockfile: 'Locked versions',
  pinned: 'Pinned versions',
  unpinned: 'Versions not pinned',
  container: 'A container',
};

/** What to type to get the same numbers. */
export function reproduceSection(source: ProjectSource): Section | undefined {
  const { reproducibility, compute, license } = source.project.manifest;
  if (!reproducibility) return undefined;
  return section('reproduce', 'Reproduce it', [
    openingLine(reproducibility),
    commandsBlock(reproducibility),
    answersBlock(
      plainAnswer('Environment', environmentText(reproducibility)),
      answer(source, 'Data', reproducibility.dataAccess),
      plainAnswer('Takes', runtimeText(reproducibility)),
      plainAnswer('Seeds', seedsText(reproducibility)),
      plainAnswer('Tests', testsText(reproducibility)),
      plainAnswer('Training hardware', compute && computeText(compute)),
      plainAnswer('Licence', license && licenceText(license)),
    ),
  ]);
}

function runtimeText({ expectedRuntimeS }: Reproducibility): string | undefined {
  return expectedRuntimeS === undefined ? undefined : `${plainNumber(expectedRuntimeS)} s`;
}

function seedsText({ seedControl }: Reproducibility): string | undefined {
  if (seedControl === undefined) return undefined;
  return seedControl ? 'Set' : 'Not set';
}

function licenceText({ code, model }: { code?: string | undefined; model?: string | undefined }) {
  return [code && `code ${code}`, model && `model ${model}`].filter(Boolean).join(', ');
}

function openingLine({ commands = [], environment }: Reproducibility): Block | undefined {
  if (commands.length === 0) return undefined;
  const fixed = environment ? `; ${ENVIRONMENTS[environment.kind].toLowerCase()}` : '';
  return leadBlock(
    `${commands.length === 1 ? 'One command' : `${count(commands.length)} commands`}${fixed}.`,
  );
}

// Purposes become comments above the commands, so that the block can be copied as it stands.
function commandsBlock({ commands = [] }: Reproducibility): Block | undefined {
  if (commands.length === 0) return undefined;
  const code = commands.map(({ purpose, cmd }) => `# ${purpose}\n${cmd}`).join('\n');
  return { kind: 'code', label: 'Shell', id: 'commands', code, language: 'bash' };
}

function environmentText({ environment }: Reproducibility): string | undefined {
  if (!environment) return undefined;
  return [ENVIRONMENTS[environment.kind], environment.path].filter(Boolean).join(', ');
}

function testsText({ tests }: Reproducibility): string | undefined {
  if (!tests) return undefined;
  const number = tests.count === undefined ? '' : `, ${count(tests.count)} tests`;
  const coverage =
    tests.coverage === undefined
      ? ''
      : `, coverage ${formatNumber(tests.coverage, { unit: 'fraction' })}`;
  return `${tests.framework}${number}${coverage}`;
}

function computeText(compute: NonNullable<Manifest['compute']>): string {
  const parts = [
    compute.count ? `${count(compute.count)} × ${compute.hardware}` : compute.hardware,
    compute.hours === undefined ? '' : `${plainNumber(compute.hours)} hours`,
    compute.energyKWh === undefined ? '' : `${plainNumber(compute.energyKWh)} kWh`,
    compute.co2eqKg === undefined ? '' : `${plainNumber(compute.co2eqKg)} kg CO2e`,
    compute.source === 'estimate' ? 'estimated' : '',
  ];
  return parts.filter(Boolean).join(', ');
}
