import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Simulating physical systems: methods and programs. Sorted by id. */
export const NUMERICAL_SIMULATION: readonly Skill[] = [
  skill('abaqus', 'Abaqus', 'tool', 'own', {
    aliases: 'ls-dyna, nastran',
    parents: 'finite-element-method',
  }),
  skill('computer-aided-design', 'Computer-aided design', 'practice', 'own', {
    aliases: 'autocad, catia, computer aided engineering, fusion 360, solidworks',
    exact: 'CAD, CAE',
  }),
  skill('inverse-problems', 'Inverse problems', 'method', 'own', {
    aliases: 'tomographic reconstruction, compressed sensing',
    parents: 'numerical-methods',
  }),
  skill('neural-operators', 'Neural operators', 'method', 'own', {
    aliases: 'deeponet, fourier neural operator, neural operator, neural ode, operator learning',
    parents: 'deep-learning',
  }),
  skill('reduced-order-modelling', 'Reduced-order modelling', 'method', 'own', {
    aliases: 'model order reduction, proper orthogonal decomposition, reduced-order model',
    parents: 'numerical-methods',
  }),
  skill('splines', 'Splines', 'statistics', 'own', {
    aliases: 'smoothing spline, kernel smoothing, local regression, loess',
    parents: 'regression-analysis',
  }),
  skill('system-identification', 'System identification', 'method', 'own', {
    aliases: 'system modelling and identification',
    parents: 'control-engineering',
  }),
  skill('topology-optimisation', 'Topology optimisation', 'method', 'own', {
    aliases: 'design optimisation, shape optimisation',
    parents: 'optimisation',
  }),
];
