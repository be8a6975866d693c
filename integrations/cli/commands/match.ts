import { visibleText } from '../../../src/findings/visible.ts';
import type { Match } from '../../../src/match/match.ts';
import type { MatchReport } from '../../../src/reports/match/report.ts';
import type { CliCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { openPortfolio } from '../open-portfolio.ts';
import type { OpenedPortfolio } from '../open-portfolio.ts';
import { addFolder, addFormat, chosenFormat } from '../options.ts';
import { readPostingFile } from '../read-posting.ts';

/** `modelfolio match`: what a portfolio has to show for a job posting. */
export const match: CliCommand = {
  name: 'match',
  summary: 'compare the portfolio with a job ad',
  description:
    'Reads a job ad, says for each demand whether a project proves it, uses it, implies it or does not name it,\n' +
    'and which projects, bullets and résumé to show. Skills come from a list that is part of this program;\n' +
    'nothing is sent anywhere, and no skill is credited without evidence in the portfolio.\n' +
    'Exit code 0: compared. 1: the portfolio has errors. 2: a file cannot be read. 3: inconclusive, because no\n' +
    'demands could be told apart in the text.',
  examples: [
    'match posting.txt',
    'match posting.txt examples/showcase --format markdown',
    'match - --json < posting.txt',
  ],
  define: (command) => {
    addFormat(
      addFolder(
        command.argument('<posting>', 'file with the text of the ad, - for standard input'),
      ),
      ['pretty', 'json', 'markdown'],
    );
  },
  run: async (command, io) => {
    const [file = '-', dir = '.'] = command.args;
    const text = await readPostingFile(file, io);
    const opened = await openPortfolio(dir, io);
    if (!opened) return EXIT.errors;
    const report = await composed(text, opened);
    io.out(
      await printed(report, { format: chosenFormat(command), resume: resumeCommand(file, dir) }),
    );
    return report.conclusive ? EXIT.clean : EXIT.inconclusive;
  },
};

async function composed(text: string, { portfolio }: OpenedPortfolio): Promise<MatchReport> {
  const [{ derivePortfolioFacts }, { matchPosting }, { composeMatchReport }] = await Promise.all([
    import('../../../src/facts/derive.ts'),
    import('../../../src/match/match.ts'),
    import('../../../src/reports/match/compose.ts'),
  ]);
  const matched: Match = matchPosting(text, portfolio, derivePortfolioFacts(portfolio));
  return composeMatchReport(matched);
}

interface Printing {
  readonly format: string;
  /** The command that writes the résumé for this posting. */
  readonly resume: string;
}

async function printed(report: MatchReport, { format, resume }: Printing): Promise<string> {
  if (format === 'json') return jsonText(report);
  if (format === 'markdown') {
    const { renderMatchMarkdown } = await import('../../../src/reports/match/render-markdown.ts');
    return renderMatchMarkdown(report, { resume });
  }
  const [{ renderMatchPretty }, { table }] = await Promise.all([
    import('../../../src/reports/match/render-pretty.ts'),
    import('../table.ts'),
  ]);
  return renderMatchPretty(report, { table, resume });
}

// What drives a terminal stays out of it here too; JSON reads the escapes as what they stand for.
function jsonText(report: MatchReport): string {
  const lines = JSON.stringify(report, null, 2).split('\n');
  return `${lines.map(visibleText).join('\n')}\n`;
}

function resumeCommand(file: string, dir: string): string {
  const folder = dir === '.' ? '' : ` ${typed(dir)}`;
  return `modelfolio resume${folder} --for ${file === '-' ? 'posting.txt' : typed(file)}`;
}

// Quoted where a shell would read more into it.
function typed(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
