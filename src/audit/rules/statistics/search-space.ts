import { finalModel } from '../../training.ts';
import type { AuditRemark, AuditRule } from '../../rule.ts';
import type { Project } from '../../../manifest/portfolio.ts';

/** Settings that were tuned are told with what was tried and what decided. */
export const searchSpace: AuditRule = {
  id: 'statistics/search-space',
  severity: 'warning',
  holds:
    'It is said how the settings of the final model were found: the values tried, how often, and what decided.',
  why: 'The more settings were tried, the more of the result may be luck; and nobody can compare two models without knowing what was spent on each.',
  source:
    'Pineau et al., Improving Reproducibility in Machine Learning Research, JMLR 22 (2021), checklist',
  help: 'models:\n  - search:\n      method: grid, random, bayes, manual or none?\n      space: { C: Which values were tried? }\n      selectedBy: What decided? Write metric@split',
  good: [
    'models: { 0: { search: { method: none, trials: null, space: null, selectedBy: null } } }',
    'models: { 0: { search: { method: manual, space: null } } }',
  ],
  bad: [
    'models: { 0: { search: null } }',
    'models: { 0: { search: { space: null } } }',
    'models: { 0: { search: { selectedBy: null } } }',
  ],
  find({ project }) {
    const final = finalModel(project);
    if (!final) return undefined;
    const { model, index } = final;
    const settings = Object.keys(model.hyperparameters ?? {});
    if (!model.search) return settings.length > 0 ? [unsaid(index, settings)] : undefined;
    return gaps(model.search).map(({ key, words }) => ({
      path: ['models', index, 'search', key],
      message: `Settings were tuned (${model.search?.method ?? ''}), and nothing says ${words}; readers look for it.`,
    }));
  },
};

function unsaid(index: number, settings: readonly string[]): AuditRemark {
  const message = `The final model has settings (${settings.slice(0, 3).join(', ')}), and nothing says whether they were tuned; readers look for the values tried.`;
  const help =
    'models:\n  - search:\n      method: none, if nothing was tuned; else grid, random, bayes or manual, with `space` and `selectedBy`';
  return { path: ['models', index, 'search'], message, help };
}

type Model = NonNullable<Project['manifest']['models']>[number];

// Tries by hand follow no grid: their number is enough.
function gaps({ method, space, trials, selectedBy }: NonNullable<Model['search']>) {
  if (method === 'none') return [];
  const tried = space ?? (method === 'manual' ? trials : undefined);
  return [
    ...(tried === undefined ? [{ key: 'space', words: 'which values were tried' }] : []),
    ...(selectedBy ? [] : [{ key: 'selectedBy', words: 'which number on which rows decided' }]),
  ];
}
