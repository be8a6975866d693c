import type { AuditRemark, AuditRule } from '../../rule.ts';
import { LeakageSchema } from '../../../manifest/schema/leakage.ts';
import type { Project } from '../../../manifest/portfolio.ts';
import { isExplained } from '../../explained.ts';
import { ungroupedUnit } from '../../repeated-rows.ts';

/** The eight ways information leaks into a score are each answered. */
export const leakageAnswers: AuditRule = {
  id: 'statistics/leakage-answers',
  severity: 'warning',
  holds: 'Each of the eight questions about leakage is answered, with how one knows.',
  why: 'Leakage was found in hundreds of published studies, and each kind is seen only by whoever asks for it.',
  source:
    'Kapoor and Narayanan, Leakage and the reproducibility crisis in machine-learning-based science, Patterns 4 (2023)',
  help: 'leakage:\n  temporalOrder: { answer: …, how: What do you know about it, and how? }\n# Each answer is yes-checked, no-risk, not-checked or found-and-fixed; not-checked with its reason is a full answer.',
  good: [
    'leakage: { samplingBias: { answer: not-checked, how: Nobody wrote down how samples were chosen. } }',
  ],
  bad: [
    'leakage: null',
    'leakage: { temporalOrder: null }',
    'data: { 0: { unit: customer-month } }\nsplits: { strategy: temporal, groupKey: null }\nleakage: { groupIndependence: null }',
    'leakage: { temporalOrder: { answer: no-risk, how: null }, samplingBias: { answer: yes-checked, how: Looked. } }',
  ],
  find: ({ project }) => [...unanswered(project), ...unexplained(project)],
};

const QUESTIONS = LeakageSchema.shape;
type Question = keyof typeof QUESTIONS;
const ALL = Object.keys(QUESTIONS) as Question[];

const ANSWERS =
  '# Each `answer` is yes-checked, no-risk, not-checked or found-and-fixed; not-checked with its reason is a full answer.';

function unanswered(project: Project): AuditRemark[] {
  const { leakage } = project.manifest;
  const open = leakage ? askedHere(project).filter((question) => !leakage[question]) : ALL;
  if (open.length === 0) return [];
  const message = `Of eight questions about leakage these have no answer: ${open.join(', ')}. Readers look for each of them.`;
  const lines = open.map((question) => `  ${question}: { answer: …, how: ${asked(question)} }`);
  return [{ path: ['leakage'], message, help: ['leakage:', ...lines, ANSWERS].join('\n') }];
}

function asked(question: Question): string {
  return QUESTIONS[question].unwrap().description ?? '';
}

function unexplained(project: Project): AuditRemark[] {
  const { leakage } = project.manifest;
  const short = askedHere(project).filter((question) => {
    const answer = leakage?.[question];
    return answer && !isExplained(answer);
  });
  const [first] = short;
  if (!first) return [];
  const message = `These answers about leakage do not say how one knows: ${short.join(', ')}. Readers look for what was done or seen.`;
  const lines = short.map(
    (question) =>
      `  ${question}: { answer: ${leakage?.[question]?.answer ?? '…'}, how: What did you do or see, in a sentence? }`,
  );
  return [{ path: ['leakage', first], message, help: ['leakage:', ...lines].join('\n') }];
}

// Repeated rows have a rule of their own, and so have rows that belong together.
function askedHere(project: Project): Question[] {
  const isGroupAsked = ungroupedUnit(project) !== undefined;
  return ALL.filter(
    (question) =>
      question !== 'duplicatesRemoved' && !(question === 'groupIndependence' && isGroupAsked),
  );
}
