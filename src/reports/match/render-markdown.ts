import { visibleText } from '../../findings/visible.ts';
import { escapeMarkdown } from '../../format/escape.ts';
import { RESUME_STEP, nextSteps } from './next-steps.ts';
import type { DemandReport, MatchReport } from './report.ts';
import {
  IMPORTANCE_NAMES,
  asideTexts,
  lineText,
  meaningTexts,
  noteTexts,
  projectText,
  readerText,
  resultText,
  skillsText,
  standingText,
} from './words.ts';

/** Writes the report as Markdown; `resume` is the command that writes the résumé. */
export function renderMatchMarkdown(
  report: MatchReport,
  { resume }: { readonly resume: string },
): string {
  const { conclusive, counts, demands, projects, bullets, formula, lexicon } = report;
  if (!conclusive) return `# Match\n\n${resultText(report)}\n`;
  return [
    '# Match',
    `${resultText(report)} ${escaped(readerText(report))}`,
    ...counts.flatMap(({ importance }) => {
      const own = demands.filter((demand) => demand.importance === importance);
      return [`## ${IMPORTANCE_NAMES[importance]}`, own.map(demandItem).join('\n'), ...notes(own)];
    }),
    meaningTexts(report).join(' '),
    ...section('Asked for, and not compared', asideTexts(report)),
    ...section('Projects to show, in this order', projects.map(projectText)),
    ...section(
      'What they prove already',
      bullets.map(({ project, text }) => `${text} (${project})`),
    ),
    ...section('What to do next', [...nextSteps(report), RESUME_STEP]),
    `\`\`\`sh\n${visibleText(resume)}\n\`\`\``,
    `Score: ${formula}`,
    `Lexicon ${lexicon.version}. ${escaped(lexicon.attribution)}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function demandItem(demand: DemandReport): string {
  const [skills, standing] = [escaped(skillsText(demand)), escaped(standingText(demand))];
  return `- **${skills}**: ${standing}. “${escaped(lineText(demand.quote))}”`;
}

function notes(demands: readonly DemandReport[]): string[] {
  const texts = noteTexts(demands);
  return texts.length > 0 ? [texts.map(escaped).join(' ')] : [];
}

function section(title: string, items: readonly string[]): string[] {
  return items.length > 0
    ? [`## ${title}`, items.map((item) => `- ${escaped(item)}`).join('\n')]
    : [];
}

// Words of a posting or a manifest must not become links, pictures or HTML.
function escaped(text: string): string {
  return escapeMarkdown(visibleText(text.replaceAll(/\s+/g, ' ')));
}
