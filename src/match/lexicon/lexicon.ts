import { ANALYTICS } from './analytics.ts';
import { ANALYTICS_TOOLS } from './analytics-tools.ts';
import { ANNOTATION } from './annotation.ts';
import { CAUSAL_EXPERIMENTS } from './causal-experiments.ts';
import { CLASSICAL_ML } from './classical-ml.ts';
import { CLASSICAL_ML_TOOLS } from './classical-ml-tools.ts';
import { CLINICAL } from './clinical.ts';
import { CLOUD } from './cloud.ts';
import { CODE_LAND_AND_ROADS } from './code-land-and-roads.ts';
import { COMPILERS_AND_CHIPS } from './compilers-and-chips.ts';
import { DATABASES } from './databases.ts';
import { DATA_ENGINEERING } from './data-engineering.ts';
import { DATA_ENGINEERING_TOOLS } from './data-engineering-tools.ts';
import { DATA_STACK_TOOLS } from './data-stack-tools.ts';
import { DEEP_LEARNING } from './deep-learning.ts';
import { DEEP_LEARNING_TOOLS } from './deep-learning-tools.ts';
import { DEPLOYMENT } from './deployment.ts';
import { DEPLOYMENT_TOOLS } from './deployment-tools.ts';
import { EXPERIMENT_TRACKING } from './experiment-tracking.ts';
import { FIELDS } from './fields.ts';
import { FINANCE } from './finance.ts';
import { GEOSPATIAL } from './geospatial.ts';
import { INDUSTRY } from './industry.ts';
import { LANGUAGES } from './languages.ts';
import { LANGUAGE_EVALUATION } from './language-evaluation.ts';
import { LANGUAGE_MODELS } from './language-models.ts';
import { LANGUAGE_MODELS_PRACTICE } from './language-models-practice.ts';
import { LANGUAGE_MODELS_TOOLS } from './language-models-tools.ts';
import { LIFE_SCIENCES } from './life-sciences.ts';
import { MATHEMATICS } from './mathematics.ts';
import { ML_TASKS } from './ml-tasks.ts';
import { MOTION_AND_CONTROL } from './motion-and-control.ts';
import { NUMERICAL_SIMULATION } from './numerical-simulation.ts';
import { ORGANISATIONS } from './organisations.ts';
import { PEOPLE_AND_PRODUCTS } from './people-and-products.ts';
import { PLATFORM_PRACTICES } from './platform-practices.ts';
import { PLATFORM_TOOLS } from './platform-tools.ts';
import { RESEARCH } from './research.ts';
import { RESPONSIBLE_ML } from './responsible-ml.ts';
import { SEARCH_AND_RANKING } from './search-and-ranking.ts';
import { SOFTWARE_PRACTICES } from './software-practices.ts';
import { SOFTWARE_TOOLS } from './software-tools.ts';
import { SPEECH } from './speech.ts';
import { STATISTICS } from './statistics.ts';
import { STATISTICS_TOOLS } from './statistics-tools.ts';
import { TABLE_FORMATS_AND_ENGINES } from './table-formats-and-engines.ts';
import { TESTING } from './testing.ts';
import { TIME_SERIES } from './time-series.ts';
import { TRAINING_AND_ALIGNMENT } from './training-and-alignment.ts';
import { VISION } from './vision.ts';
import { VISION_METHODS } from './vision-methods.ts';
import { VISION_TOOLS } from './vision-tools.ts';
import { VISUALISATION } from './visualisation.ts';
import type { Skill } from './skill.ts';

/**
 * Grows with each change of the lexicon's content, so that two reports can be told apart: the year
 * and the number of the change in it.
 */
export const LEXICON_VERSION = '2026.3';

/** To be shown wherever entries of the lexicon are: its sources and their licences. */
export const LEXICON_ATTRIBUTION = [
  'Some names of skills were taken from the O*NET database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 licence. O*NET is a trademark of USDOL/ETA. Its names were chosen from and changed here; USDOL/ETA has not approved, endorsed or tested these changes.',
  'Others were compared with simple-icons (CC0 1.0) and GitHub Linguist (MIT licence).',
].join(' ');

/** Every skill, sorted by id. */
export const LEXICON: readonly Skill[] = [
  ...ANALYTICS,
  ...ANALYTICS_TOOLS,
  ...ANNOTATION,
  ...CAUSAL_EXPERIMENTS,
  ...CLASSICAL_ML,
  ...CLASSICAL_ML_TOOLS,
  ...CLINICAL,
  ...CLOUD,
  ...CODE_LAND_AND_ROADS,
  ...COMPILERS_AND_CHIPS,
  ...DATABASES,
  ...DATA_ENGINEERING,
  ...DATA_ENGINEERING_TOOLS,
  ...DATA_STACK_TOOLS,
  ...DEEP_LEARNING,
  ...DEEP_LEARNING_TOOLS,
  ...DEPLOYMENT,
  ...DEPLOYMENT_TOOLS,
  ...EXPERIMENT_TRACKING,
  ...FIELDS,
  ...FINANCE,
  ...GEOSPATIAL,
  ...INDUSTRY,
  ...LANGUAGES,
  ...LANGUAGE_EVALUATION,
  ...LANGUAGE_MODELS,
  ...LANGUAGE_MODELS_PRACTICE,
  ...LANGUAGE_MODELS_TOOLS,
  ...LIFE_SCIENCES,
  ...MATHEMATICS,
  ...ML_TASKS,
  ...MOTION_AND_CONTROL,
  ...NUMERICAL_SIMULATION,
  ...ORGANISATIONS,
  ...PEOPLE_AND_PRODUCTS,
  ...PLATFORM_PRACTICES,
  ...PLATFORM_TOOLS,
  ...RESEARCH,
  ...RESPONSIBLE_ML,
  ...SEARCH_AND_RANKING,
  ...SOFTWARE_PRACTICES,
  ...SOFTWARE_TOOLS,
  ...SPEECH,
  ...STATISTICS,
  ...STATISTICS_TOOLS,
  ...TABLE_FORMATS_AND_ENGINES,
  ...TESTING,
  ...TIME_SERIES,
  ...TRAINING_AND_ALIGNMENT,
  ...VISION,
  ...VISION_METHODS,
  ...VISION_TOOLS,
  ...VISUALISATION,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));

const BY_ID: ReadonlyMap<string, Skill> = new Map(LEXICON.map((entry) => [entry.id, entry]));

/** The skill of this id; undefined where the lexicon has none. */
export function skillById(id: string): Skill | undefined {
  return BY_ID.get(id);
}

/**
 * Ids of everything the skill is a case of, parents of parents too, sorted, without itself: who
 * shows PyTorch shows deep learning. Empty for an unknown id.
 */
export function ancestors(id: string): readonly string[] {
  const found = new Set<string>();
  const waiting = [...parentsOf(id)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...parentsOf(next));
  }
  return [...found].toSorted();
}

function parentsOf(id: string): readonly string[] {
  return BY_ID.get(id)?.parents ?? [];
}
