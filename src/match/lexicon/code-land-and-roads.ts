import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Code models, farming, deliveries and public offices. Sorted by id. */
export const CODE_LAND_AND_ROADS: readonly Skill[] = [
  skill('agricultural-data-science', 'Agricultural data science', 'field', 'own', {
    aliases: `agronomy, agronomic, crop classification, crop model, crop modelling,
      crop monitoring, plant phenotyping, precision agriculture, precision farming, soil data,
      soil science, yield prediction, agriculture de précision, agricultura de precisión,
      präzisionslandwirtschaft`,
  }),
  skill('arrival-time-prediction', 'Arrival time prediction', 'task', 'own', {
    aliases: 'delivery time prediction, eta model, eta prediction, travel time prediction',
    parents: 'forecasting',
  }),
  skill('code-benchmarks', 'Code benchmarks', 'statistics', 'own', {
    aliases: 'humaneval, livecodebench, swe-bench, mbpp',
    parents: 'llm-evaluation',
  }),
  skill('code-generation', 'Code generation', 'task', 'own', {
    aliases: `code assistant, code completion, code intelligence, code llm, code model,
      code search, program synthesis`,
    parents: 'large-language-models',
  }),
  skill('column-generation', 'Column generation', 'method', 'own', {
    aliases: `benders decomposition, branch and bound, branch-and-cut, branch-and-price,
      cutting planes, lagrangian relaxation`,
    parents: 'operations-research',
  }),
  skill('decision-curve-analysis', 'Clinical prediction models', 'method', 'own', {
    aliases: `decision curve analysis, external validation, prognostic model,
      risk prediction model, tripod statement`,
    parents: 'biostatistics',
  }),
  skill('microsimulation', 'Microsimulation', 'method', 'own', {
    aliases: 'tax-benefit model, traffic simulation',
  }),
  skill('packing-and-dispatching', 'Dispatching and packing', 'task', 'own', {
    aliases: `bin packing, dispatching, driver assignment, fleet management, fleet optimisation,
      last-mile delivery, order assignment, route planning, tour planning, tourenplanung`,
    parents: 'operations-research',
  }),
  skill('picture-archives', 'PACS', 'practice', 'own', {
    aliases: 'picture archiving, radiology information system',
    parents: 'medical-imaging',
  }),
  skill('syntax-trees', 'Syntax trees', 'method', 'own', {
    aliases: 'abstract syntax tree, language server protocol, program analysis, tree-sitter',
    parents: 'compilers',
  }),
];
