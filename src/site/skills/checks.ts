import type { Fact } from '../../facts/fact.ts';
import { words } from '../../words/words.ts';
import { proofOf } from './proof.ts';
import type { SkillCheck } from './proof.ts';

/** Every skill looked for, in the order it is shown. Tools come from the projects themselves. */
export const SKILL_CHECKS: readonly SkillCheck[] = [
  {
    id: 'pinned',
    area: 'programming',
    name: () => words().skills.names.pinned,
    section: 'reproduce',
    prove: ({ manifest }) => {
      const kind = manifest.reproducibility?.environment?.kind;
      return kind && kind !== 'unpinned'
        ? manifest.reproducibility?.environment?.path
          ? 'file'
          : 'stated'
        : undefined;
    },
  },
  {
    id: 'commands',
    area: 'programming',
    name: () => words().skills.names.commands,
    section: 'reproduce',
    prove: ({ manifest }) => (manifest.reproducibility?.commands?.length ? 'file' : undefined),
  },
  {
    id: 'tests',
    area: 'programming',
    name: () => words().skills.names.tests,
    section: 'reproduce',
    prove: ({ manifest }) => (manifest.reproducibility?.tests ? 'stated' : undefined),
  },
  {
    id: 'intervals',
    area: 'statistics',
    name: () => words().skills.names.intervals,
    section: 'evaluation',
    prove: (_, facts) => proofOf(results(facts).filter((fact) => fact.interval)),
  },
  {
    id: 'bootstrap',
    area: 'statistics',
    name: () => words().skills.names.bootstrap,
    section: 'evaluation',
    prove: (_, facts) =>
      proofOf(results(facts).filter((fact) => fact.interval?.method.startsWith('bootstrap'))),
  },
  {
    id: 'folds',
    area: 'statistics',
    name: () => words().skills.names.folds,
    section: 'evaluation',
    prove: ({ manifest }) => (manifest.evaluation?.crossValidation ? 'stated' : undefined),
  },
  {
    id: 'leakage',
    area: 'statistics',
    name: () => words().skills.names.leakage,
    section: 'data',
    prove: ({ manifest }) => {
      const replies = Object.values(manifest.leakage ?? {});
      return replies.some(
        (reply) => reply && /checked|fixed/.test(reply.answer) && reply.answer !== 'not-checked',
      )
        ? 'stated'
        : undefined;
    },
  },
  {
    id: 'baselines',
    area: 'modelling',
    name: () => words().skills.names.baselines,
    section: 'approach',
    prove: (_, facts) => proofOf(facts.filter((fact) => fact.kind === 'baseline')),
  },
  {
    id: 'alternatives',
    area: 'modelling',
    name: () => words().skills.names.alternatives,
    section: 'approach',
    prove: (_, facts) => proofOf(facts.filter((fact) => fact.kind === 'alternative')),
  },
  {
    id: 'ranking',
    area: 'modelling',
    name: () => words().skills.names.ranking,
    section: 'evaluation',
    prove: (_, facts) =>
      proofOf(
        results(facts).filter((fact) => /^(?:roc-auc|average-precision|pr-auc)$/.test(fact.metric)),
      ),
  },
  {
    id: 'calibration',
    area: 'modelling',
    name: () => words().skills.names.calibration,
    section: 'evaluation',
    prove: ({ manifest }, facts) => {
      const curves =
        manifest.evaluation && 'curves' in manifest.evaluation
          ? manifest.evaluation.curves
          : undefined;
      if (curves?.calibration) return curves.calibration.from ? 'number' : 'stated';
      return proofOf(results(facts).filter((fact) => /brier|calibration|ece/.test(fact.metric)));
    },
  },
  {
    id: 'errors',
    area: 'modelling',
    name: () => words().skills.names.errors,
    section: 'errors',
    prove: ({ manifest }) => (manifest.evaluation?.errorAnalysis?.length ? 'stated' : undefined),
  },
  {
    id: 'latency',
    area: 'operations',
    name: () => words().skills.names.latency,
    section: 'deployment',
    prove: (_, facts) => proofOf(facts.filter((fact) => fact.kind === 'latency')),
  },
  {
    id: 'size',
    area: 'operations',
    name: () => words().skills.names.size,
    section: 'deployment',
    prove: (_, facts) => proofOf(facts.filter((fact) => fact.kind === 'artifact')),
  },
  {
    id: 'served',
    area: 'operations',
    name: () => words().skills.names.served,
    section: 'deployment',
    prove: ({ manifest: { deployment } }) => {
      if (!deployment?.kind || deployment.kind === 'none') return undefined;
      return deployment.url || deployment.serving?.container?.dockerfile ? 'file' : 'stated';
    },
  },
  {
    id: 'ci',
    area: 'operations',
    name: () => words().skills.names.ci,
    section: 'deployment',
    prove: ({ manifest: { deployment } }) =>
      deployment?.ci ? (deployment.ci.workflows?.length ? 'file' : 'stated') : undefined,
  },
  {
    id: 'monitoring',
    area: 'operations',
    name: () => words().skills.names.monitoring,
    section: 'deployment',
    prove: ({ manifest }) => (manifest.monitoring ? 'stated' : undefined),
  },
  {
    id: 'groups',
    area: 'communication',
    name: () => words().skills.names.groups,
    section: 'groups',
    prove: (_, facts) => proofOf(facts.filter((fact) => fact.kind === 'group' && fact.interval)),
  },
  {
    id: 'tradeoffs',
    area: 'communication',
    name: () => words().skills.names.tradeoffs,
    section: 'tradeoffs',
    prove: ({ manifest }) => (manifest.tradeoffs?.length ? 'stated' : undefined),
  },
  {
    id: 'negative',
    area: 'communication',
    name: () => words().skills.names.negative,
    section: 'evaluation',
    prove: (_, facts) =>
      proofOf(results(facts).filter((fact) => fact.baseline && fact.baseline.verdict !== 'better')),
  },
  {
    id: 'limits',
    area: 'communication',
    name: () => words().skills.names.limits,
    section: 'limits',
    prove: ({ manifest }) => (manifest.limitations?.length ? 'stated' : undefined),
  },
];

function results(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => fact.kind === 'result' && fact.of === undefined);
}
