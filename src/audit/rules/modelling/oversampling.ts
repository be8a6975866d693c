import type { Project } from '../../../manifest/portfolio.ts';
import type { AuditRule } from '../../rule.ts';
import { textsIn } from '../../texts.ts';

const MADE_ROWS =
  /(?<!\b(?:no|not|without|never|nor|than|instead of)\s(?:\w+\s){0,2})\b(?:SMOTE(?:[- ]?(?:N|NC|ENN|Tomek))?|ADASYN|RandomOverSampler|[Oo]ver-?sampl(?:ed|ing|es?)|[Uu]psampl(?:ed|ing) (?:of )?(?:the )?(?:minority|rare|positive|smaller))\b/;
const INSIDE =
  /\b(?:training (?:rows|part|set|data|samples?|folds?|only|portion|split)|train (?:rows|part|set|split|fold|only)|(?:inside|within|in) (?:each|the|every|its) (?:\w+ )?(?:fold|pipeline)|after (?:the )?split(?:ting)?|pipeline)\b/i;

/** Rows that were made stay on the training side. */
export const oversampling: AuditRule = {
  id: 'modelling/oversampling',
  severity: 'warning',
  holds:
    'Where rows were made or repeated to even out classes, it is said that only training rows were.',
  why: 'Made before the split, copies of one row stand in training and test, and the score counts how well the model remembers.',
  source:
    'Kapoor and Narayanan, Leakage and the reproducibility crisis in machine-learning-based science, Patterns 4 (2023), L1.2',
  help: 'leakage:\n  preprocessingFitOnTrainOnly:\n    answer: yes-checked, found-and-fixed or not-checked\n    how: Was oversampling done inside each training fold, or before the split?',
  good: [
    'features: { engineering: "SMOTE doubles the ill samples, inside each training fold only." }',
    'features: { engineering: Columns are standardised; no SMOTE was used. }',
    'features: { engineering: SMOTE doubles the ill samples. }\nleakage: { preprocessingFitOnTrainOnly: { answer: yes-checked, how: Scaler and oversampling are steps of the pipeline. } }',
  ],
  bad: [
    'features: { engineering: SMOTE doubles the ill samples. }',
    'tags: { skills: [oversampling, calibration] }',
  ],
  find({ project }) {
    const { family, leakage } = project.manifest;
    if (!['binary', 'multiclass', 'multilabel'].includes(family)) return undefined;
    const told = textsOf(project).filter((text) => MADE_ROWS.test(text));
    const [first] = told;
    if (first === undefined) return undefined;
    const answers = textsIn(leakage).filter((text) => MADE_ROWS.test(text));
    if ([...told, ...answers].some((text) => INSIDE.test(text))) return [];
    const word = MADE_ROWS.exec(first)?.[0] ?? '';
    const message = `“${word}” is named, but not on which rows; readers look for a word that it was done on training rows only.`;
    return [{ path: ['leakage', 'preprocessingFitOnTrainOnly', 'how'], message }];
  },
};

function textsOf({ manifest: { data = [], features, models = [], splits, tags } }: Project) {
  const steps = models.flatMap(({ algorithm, rationale, hyperparameters, training }) => [
    algorithm,
    rationale,
    hyperparameters,
    Object.keys(hyperparameters ?? {}),
    training,
  ]);
  const cleaning = data.map((dataset) => dataset.cleaning);
  return textsIn([cleaning, features?.engineering, steps, splits?.testUse?.note, tags?.skills]);
}
