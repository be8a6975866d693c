import { evaluationOf } from '../../../manifest/family-evaluation.ts';
import type { Project } from '../../../manifest/portfolio.ts';
import { isExplained } from '../../explained.ts';
import type { AuditRemark, AuditRule } from '../../rule.ts';

const SPAN = '(?:hours?|days?|weeks?|months?|quarters?|years?)';
/** What is predicted lies ahead of the row: "within 60 days", "one year later", "next month". */
const AHEAD = new RegExp(
  String.raw`\bwithin (?:the )?(?:next |following |coming )?(?:\w+ )?${SPAN}\b|\b(?:over|in|during) the (?:next|following|coming) (?:\w+ )?${SPAN}\b|\bnext ${SPAN}\b|\b${SPAN} (?:later|ahead|after(?:wards)?)\b|\bin the future\b`,
  'i',
);
const SHUFFLED = new Set(['random', 'stratified', 'group', 'k-fold', 'nested-cv']);

/** What is about the future is tested on the future. */
export const timeOrder: AuditRule = {
  id: 'modelling/time-order',
  severity: 'error',
  holds:
    'A prediction about the future is tested on rows later than those it was trained on, or a reason is given.',
  why: 'A shuffled split lets a model learn from days after the one it forecasts, which no one can do in use.',
  source:
    'Kapoor and Narayanan, Leakage and the reproducibility crisis in machine-learning-based science, Patterns 4 (2023), L3.1',
  help: 'splits:\n  strategy: temporal\n  parts:\n    - name: train\n      to: Last date of training?\n    - name: test\n      from: First date of the test?\n# Or say under `leakage.temporalOrder` how you know that no row of training is later than the test.',
  good: [
    'base: forecasting\nleakage: { temporalOrder: { answer: not-checked, how: The dates were not looked at again. } }',
    'task: { target: { definition: "Age at death, measured in years." } }',
    'task: { target: { definition: The person fell ill within two years. } }\nsplits: { strategy: temporal }',
    'task: { target: { definition: The person fell ill within two years. } }\nleakage: { temporalOrder: { answer: no-risk, how: Nothing about the disease changed in that year. } }',
    'base: forecasting\nsplits: { strategy: predefined }',
  ],
  bad: [
    'task: { target: { definition: The person fell ill within two years. } }',
    'base: forecasting\nsplits: { strategy: random }\nevaluation: { forecast: null }\nleakage: { temporalOrder: { answer: not-checked, how: The split was drawn by a seed. } }',
  ],
  find({ project }) {
    const forecast = project.manifest.family === 'forecasting';
    if (!forecast && !looksAhead(project)) return undefined;
    if (isInOrder(project) || isReasoned(project)) return [];
    return [forecast ? shuffledForecast(project) : shuffledOutcome(project)];
  },
};

function looksAhead({ manifest: { data = [], task, splits } }: Project): boolean {
  const spans = data.some(({ collected }) => collected && collected.from !== collected.to);
  const shuffled = SHUFFLED.has(splits?.strategy ?? '');
  return spans && shuffled && AHEAD.test(task.target?.definition ?? '');
}

function isInOrder(project: Project): boolean {
  const folds = evaluationOf(project, 'forecasting')?.forecast?.folds ?? [];
  return project.manifest.splits?.strategy === 'temporal' || folds.length > 0;
}

function isReasoned({ manifest: { leakage } }: Project): boolean {
  const given = leakage?.temporalOrder;
  return given !== undefined && given.answer !== 'not-checked' && isExplained(given);
}

function shuffledForecast({ manifest: { splits } }: Project): AuditRemark {
  const found = splits?.strategy
    ? `The strategy of a forecast is \`${splits.strategy}\``
    : 'No strategy is given for a forecast';
  const message = `${found}; readers look for training that ends before testing begins.`;
  return { path: ['splits', 'strategy'], message };
}

// Read from words, so it asks rather than blocks.
function shuffledOutcome({ manifest: { splits } }: Project): AuditRemark {
  const message = `The target lies ahead in time and the rows span a period, but the split is \`${splits?.strategy ?? 'none'}\`; readers look for a test on later rows, or a reason.`;
  return { path: ['splits', 'strategy'], message, severity: 'warning' };
}
