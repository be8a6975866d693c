import { formatNumber } from '../../format/number.ts';
import { words } from '../../words/words.ts';
import { section } from '../section.ts';
import type { Block, Section } from '../section.ts';
import { answer, answersBlock, count, leadBlock, plainAnswer, plainNumber } from './source.ts';
import type { ProjectSource } from './source.ts';

type Manifest = ProjectSource['project']['manifest'];
type Reproducibility = NonNullable<Manifest['reproducibility']>;

/** What to type to get the same numbers. */
export function reproduceSection(source: ProjectSource): Section | undefined {
  const { reproducibility, compute, license } = source.project.manifest;
  if (!reproducibility) return undefined;
  const said = words().reproduce;
  return section('reproduce', said.title, [
    openingLine(reproducibility),
    commandsBlock(reproducibility),
    answersBlock(
      plainAnswer(said.environment, environmentText(reproducibility)),
      answer(source, said.data, reproducibility.dataAccess),
      plainAnswer(said.takes, runtimeText(reproducibility)),
      plainAnswer(said.seeds, seedsText(reproducibility)),
      plainAnswer(said.tests, testsText(reproducibility)),
      plainAnswer(said.hardware, compute && computeText(compute)),
      plainAnswer(said.licence, license && licenceText(license)),
    ),
  ]);
}

function runtimeText({ expectedRuntimeS }: Reproducibility): string | undefined {
  return expectedRuntimeS === undefined
    ? undefined
    : words().reproduce.seconds(plainNumber(expectedRuntimeS));
}

function seedsText({ seedControl }: Reproducibility): string | undefined {
  if (seedControl === undefined) return undefined;
  const { set, notSet } = words().reproduce;
  return seedControl ? set : notSet;
}

function licenceText({ code, model }: { code?: string | undefined; model?: string | undefined }) {
  const { codeLicence, modelLicence } = words().reproduce;
  return words().naming.pieces([
    ...(code ? [codeLicence(code)] : []),
    ...(model ? [modelLicence(model)] : []),
  ]);
}

function openingLine({ commands = [], environment }: Reproducibility): Block | undefined {
  if (commands.length === 0) return undefined;
  const said = words().reproduce;
  return leadBlock(
    said.opening({
      commands: said.commands({ count: commands.length, text: count(commands.length) }),
      environment: environment ? said.environments[environment.kind] : '',
    }),
  );
}

// Purposes become comments above the commands, so that the block can be copied as it stands.
function commandsBlock({ commands = [] }: Reproducibility): Block | undefined {
  if (commands.length === 0) return undefined;
  const code = commands.map(({ purpose, cmd }) => `# ${purpose}\n${cmd}`).join('\n');
  return { kind: 'code', label: words().reproduce.shell, id: 'commands', code, language: 'bash' };
}

function environmentText({ environment }: Reproducibility): string | undefined {
  if (!environment) return undefined;
  const kind = words().reproduce.environments[environment.kind];
  return words().naming.pieces(environment.path ? [kind, environment.path] : [kind]);
}

function testsText({ tests }: Reproducibility): string | undefined {
  if (!tests) return undefined;
  const { testCount, coverage } = words().reproduce;
  return words().naming.pieces([
    tests.framework,
    ...(tests.count === undefined
      ? []
      : [testCount({ count: tests.count, text: count(tests.count) })]),
    ...(tests.coverage === undefined
      ? []
      : [coverage(formatNumber(tests.coverage, { unit: 'fraction' }))]),
  ]);
}

function computeText(compute: NonNullable<Manifest['compute']>): string {
  const { hours, estimated } = words().reproduce;
  const parts = [
    compute.count ? `${count(compute.count)} × ${compute.hardware}` : compute.hardware,
    compute.hours === undefined
      ? ''
      : hours({ count: compute.hours, text: plainNumber(compute.hours) }),
    compute.energyKWh === undefined ? '' : `${plainNumber(compute.energyKWh)} kWh`,
    compute.co2eqKg === undefined ? '' : `${plainNumber(compute.co2eqKg)} kg CO2e`,
    compute.source === 'estimate' ? estimated : '',
  ];
  return words().naming.pieces(parts.filter(Boolean));
}
