import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Programs and libraries for statistics. Sorted by id. */
export const STATISTICS_TOOLS: readonly Skill[] = [
  skill('arviz', 'ArviZ', 'library', 'own', { parents: 'bayesian-statistics, python' }),
  skill('bioconductor', 'Bioconductor', 'library', 'simple-icons', {
    parents: 'bioinformatics, r',
  }),
  skill('caret-r', 'caret', 'library', 'own', {
    exact: 'caret',
    near: 'dplyr, mlr, r, tidymodels, tidyverse',
    parents: 'machine-learning, r',
  }),
  skill('data-table', 'data.table', 'library', 'own', { parents: 'r' }),
  skill('dplyr', 'dplyr', 'library', 'own', { parents: 'tidyverse' }),
  skill('eviews', 'EViews', 'tool', 'own', { parents: 'statistics' }),
  skill('jags', 'JAGS', 'library', 'own', { exact: 'JAGS', parents: 'bayesian-statistics' }),
  skill('jmp', 'JMP', 'tool', 'own', {
    aliases: 'jmp software, sas jmp',
    exact: 'JMP',
    parents: 'statistics',
  }),
  skill('lifelines', 'lifelines', 'library', 'own', { parents: 'python, survival-analysis' }),
  skill('lme4', 'lme4', 'library', 'own', { parents: 'mixed-effects-models, r' }),
  skill('minitab', 'Minitab', 'tool', 'own', { parents: 'statistics' }),
  skill('mlr3', 'mlr3', 'library', 'own', { parents: 'machine-learning, r' }),
  skill('mplus', 'Mplus', 'tool', 'own', { parents: 'structural-equation-modelling' }),
  skill('nlme', 'nlme', 'library', 'own', { parents: 'mixed-effects-models, r' }),
  skill('numpyro', 'NumPyro', 'library', 'own', { parents: 'bayesian-statistics, python' }),
  skill('openbugs', 'OpenBUGS', 'library', 'own', { parents: 'bayesian-statistics' }),
  skill('plumber-r', 'plumber', 'library', 'own', {
    aliases: 'rmarkdown/plumber, r plumber',
    exact: 'plumber',
    near: 'api, apis, fastapi, r, rest, shiny',
    parents: 'r, rest-apis',
  }),
  skill('posit', 'Posit', 'platform', 'own', {
    aliases: 'posit connect, posit workbench, rstudio connect, rstudio server',
    exact: 'Posit',
    near: 'connect, quarto, r, rstudio, shiny, workbench',
    parents: 'r',
  }),
  skill('pymc', 'PyMC', 'library', 'own', {
    aliases: 'pymc3, pymc4, pymc5',
    parents: 'bayesian-statistics, python',
  }),
  skill('pyro', 'Pyro', 'library', 'own', {
    aliases: 'pyro probabilistic programming',
    exact: 'Pyro',
    near: 'bayesian, numpyro, probabilistic, pymc, pytorch, stan',
    parents: 'bayesian-statistics, python',
  }),
  skill('quarto', 'Quarto', 'tool', 'simple-icons', { parents: 'reproducibility' }),
  skill('renv', 'renv', 'library', 'own', { parents: 'package-management, r' }),
  skill('scikit-survival', 'scikit-survival', 'library', 'own', {
    parents: 'python, survival-analysis',
  }),
  skill('spss', 'SPSS', 'tool', 'onet', { parents: 'statistics' }),
  skill('stan', 'Stan', 'library', 'own', {
    aliases: 'brms, cmdstan, cmdstanpy, pystan, rstan',
    exact: 'Stan',
    near: 'bayesian, jags, mcmc, probabilistic, pymc, pyro',
    parents: 'bayesian-statistics',
  }),
  skill('statsmodels', 'statsmodels', 'library', 'own', {
    aliases: 'stats models',
    parents: 'python, statistics',
  }),
  skill('tidymodels', 'tidymodels', 'library', 'own', { parents: 'machine-learning, r' }),
  skill('tidyverse', 'Tidyverse', 'library', 'simple-icons', {
    aliases: 'purrr, readr, tidyr',
    parents: 'r',
  }),
  skill('winbugs', 'WinBUGS', 'tool', 'own', { parents: 'bayesian-statistics' }),
];
