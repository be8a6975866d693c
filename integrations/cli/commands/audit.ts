import { Option } from 'commander';
import type { Command } from 'commander';
import type { CoverageTable } from '../../../src/audit/coverage-table.ts';
import type { PortfolioAudit } from '../../../src/audit/portfolio.ts';
import type { AuditSubject } from '../../../src/audit/rule.ts';
import { TABLE_IDS } from '../../../src/audit/table-ids.ts';
import type { TableId } from '../../../src/audit/table-ids.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { visibleText } from '../../../src/findings/visible.ts';
import type { LoadedPortfolio, Portfolio } from '../../../src/manifest/portfolio.ts';
import { LENS_IDS } from '../../../src/manifest/schema/lens-ids.ts';
import type { LensId } from '../../../src/manifest/schema/lens-ids.ts';
import type { AuditReport } from '../../../src/reports/audit/report.ts';
import type { CliCommand } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { EXIT } from '../exit-codes.ts';
import { folderSeenFrom } from '../folder-seen-from.ts';
import type { Io } from '../io.ts';
import { loadFolder } from '../open-portfolio.ts';
import { addFolder, addFormat, chosenFormat, listOf } from '../options.ts';
import { seenRepository } from '../seen-repository.ts';
import { UsageError } from '../usage-error.ts';

interface Choices {
  readonly failOn: 'error' | 'warning' | 'never';
  readonly lens?: LensId;
  readonly project?: string;
  readonly repository?: string;
  readonly tables?: readonly (TableId | 'all')[];
}

/** `modelfolio audit`: how ready a portfolio is, and what to do first. */
export const audit: CliCommand = {
  name: 'audit',
  summary: 'say how ready a portfolio is',
  description:
    'Asks every project what employers look for in machine-learning work, scores five areas, and says what to\n' +
    'type first. The overall score is that of the weakest area. A rule that does not apply is ignored with a\n' +
    'reason: `audit: { ignore: [{ rule, reason }] }` in project.yaml.\n' +
    'Exit code 0: nothing to fail on. 1: findings of published projects (of drafts, where nothing is\n' +
    'published), or a project that cannot be read. 2: the folder cannot be read.',
  examples: [
    'audit',
    'audit examples/showcase --lens ml-engineer',
    'audit --project tumour-triage --format markdown',
    'audit --project tumour-triage --repository ../tumour-triage --tables ml-test-score',
    'audit --format github --fail-on warning',
  ],
  define: (command) => {
    addFormat(addFolder(command), ['pretty', 'json', 'github', 'sarif', 'markdown'])
      .addOption(
        new Option('--fail-on <severity>', 'gravest finding that passes with exit code 0 is below')
          .choices(['error', 'warning', 'never'])
          .default('error'),
      )
      .option('--project <id>', 'one project only, drafts too')
      .option('--repository <path>', 'folder with the code of that project, looked through as well')
      .option(
        '--tables <list>',
        `checklists to show how far they are answered: ${TABLE_IDS.join(', ')}, or all`,
        listOf([...TABLE_IDS, 'all']),
      )
      .addOption(new Option('--lens <lens>', 'who reads').choices(LENS_IDS));
  },
  run: async (command, io) => {
    const dir = command.args[0] ?? '.';
    const loaded = await loadFolder(dir, io);
    const choices = command.opts<Choices>();
    const report = await composed(loaded, { choices, io });
    io.out(await printed(report, { loaded, command, io }));
    return fails(report, choices) ? EXIT.errors : EXIT.clean;
  },
};

async function composed(
  { portfolio, findings }: LoadedPortfolio,
  { choices, io }: { readonly choices: Choices; readonly io: Io },
): Promise<AuditReport> {
  const { lens, project, repository: path, tables = [] } = choices;
  const [{ auditPortfolio }, { composeAuditReport }, { unreadFolders }] = await Promise.all([
    import('../../../src/audit/portfolio.ts'),
    import('../../../src/reports/audit/compose.ts'),
    import('../../../src/reports/audit/unread.ts'),
  ]);
  const projects = chosen(portfolio?.projects ?? [], { id: project, findings });
  const repository = path === undefined ? undefined : await seenRepository(path, { projects, io });
  const seen = { today: today(), ...(repository && { repository }) };
  const audit = auditPortfolio({ projects }, () => seen);
  return composeAuditReport(audit, {
    unread: project === undefined ? unreadFolders(findings) : [],
    tables: await tablesFor(audit, { tables, seen }),
    ...(lens && { lens }),
  });
}

interface Asked {
  readonly tables: NonNullable<Choices['tables']>;
  readonly seen: Omit<AuditSubject, 'project' | 'facts'>;
}

async function tablesFor(
  { projects }: PortfolioAudit,
  { tables, seen }: Asked,
): Promise<CoverageTable[]> {
  if (tables.length === 0) return [];
  const { coverageTables } = await import('../../../src/audit/coverage-tables.ts');
  const ids = tables.flatMap((id) => (id === 'all' ? TABLE_IDS : [id]));
  return projects.flatMap(({ project }) => coverageTables({ ...seen, project }, ids));
}

// The only clock of the audit: how long ago an address last answered.
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function chosen(
  projects: Portfolio['projects'],
  { id, findings }: { readonly id: string | undefined; readonly findings: readonly Finding[] },
): Portfolio['projects'] {
  if (id === undefined) return projects;
  const found = projects.filter((project) => project.id === id);
  if (found.some(({ manifest }) => manifest.status === 'archived'))
    throw new UsageError(`${id} is archived, and archived projects are not looked at.`);
  if (found.length > 0) return found;
  throw new UsageError(
    `There is no project ${visibleText(id)} without errors.${instead(id, { projects, findings })}`,
  );
}

function instead(
  id: string,
  { projects, findings }: Pick<Portfolio, 'projects'> & Pick<LoadedPortfolio, 'findings'>,
): string {
  const hidden = findings.some(({ severity }) => severity === 'error');
  if (projects.length === 0 && hidden) return ' `modelfolio check` lists the errors.';
  return didYouMean(
    id,
    projects.map((project) => project.id),
  );
}

interface Printing {
  readonly loaded: LoadedPortfolio;
  readonly command: Command;
  readonly io: Io;
}

async function printed(report: AuditReport, printing: Printing): Promise<string> {
  const format = chosenFormat(printing.command);
  if (format === 'github' || format === 'sarif') return annotations(report, printing);
  if (format === 'json') {
    const { renderAuditJson } = await import('../../../src/reports/audit/render-json.ts');
    return renderAuditJson(report);
  }
  if (format === 'markdown') {
    const { renderAuditMarkdown } = await import('../../../src/reports/audit/render-markdown.ts');
    return renderAuditMarkdown(report);
  }
  const [{ renderAuditPretty }, { table }] = await Promise.all([
    import('../../../src/reports/audit/render-pretty.ts'),
    import('../table.ts'),
  ]);
  const { loaded, io } = printing;
  return renderAuditPretty(report, { sources: loaded.sources, colour: io.colour, table });
}

// Code hosts show them beside the lines, so they hold the findings alone.
async function annotations(report: AuditReport, { command, io }: Printing): Promise<string> {
  const findings = report.projects.flatMap((project) => project.findings);
  // Their errors are shown by `check`; that something was left out has to be said here.
  const { unreadText } = await import('../../../src/reports/audit/words.ts');
  const unread = unreadText(report);
  if (unread) io.err(`${unread}\n`);
  const folder = folderSeenFrom(io.cwd, command.args[0] ?? '.');
  if (chosenFormat(command) === 'github') {
    const { reportGithub } = await import('../../../src/findings/reporters/github.ts');
    return reportGithub(findings, { folder });
  }
  const { reportSarif } = await import('../../../src/findings/reporters/sarif.ts');
  return reportSarif(findings, { folder });
}

function fails({ counted, unread }: AuditReport, { failOn }: Choices): boolean {
  if (failOn === 'never') return false;
  const grave = failOn === 'error' ? ['error'] : ['error', 'warning'];
  return unread.length > 0 || counted.some(({ severity }) => grave.includes(severity));
}
