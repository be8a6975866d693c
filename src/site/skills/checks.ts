import type { Fact } from '../../facts/fact.ts';
import { proofOf, SKILL_AREAS } from './proof.ts';
import type { SkillCheck } from './proof.ts';

const [PROGRAMMING, STATISTICS, MODELLING, OPERATIONS, COMMUNICATION] = SKILL_AREAS;

/** Every skill looked for, in the order it is shown. Tools come from the projects themselves. */
export const SKILL_CHECKS: readonly SkillCheck[] = [
  {
    id: 'pinned',
    area: PROGRAMMING,
    name: 'Pinned environment',
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
    area: PROGRAMMING,
    name: 'Commands to reproduce',
    section: 'reproduce',
    prove: ({ manifest }) => (manifest.reproducibility?.commands?.length ? 'file' : undefined),
  },
  {
    id: 'tests',
    area: PROGRAMMING,
    name: 'Automated tests',
    section: 'reproduce',
    prove: ({ manifest }) => (manifest.reproducibility?.tests ? 'stated' : undefined),
  },
  {
    id: 'intervals',
    area: STATISTICS,
    name: 'Confidence intervals',
    section: 'evaluation',
    prove: (_, facts) => proofOf(results(facts).filter((fact) => fact.interval)),
  },
  {
    id: 'bootstrap',
    area: STATISTICS,
    name: 'Bootstrap',
    section: 'evaluation',
    prove: (_, facts) =>
      proofOf(results(facts).filter((fact) => fact.interval?.method.startsWith('bootstrap'))),
  },
  {
    id: 'folds',
    area: STATISTICS,
    name: 'Cross-validation',
    section: 'evaluation',
    prove: ({ manifest }) => (manifest.evaluation?.crossValidation ? 'stated' : undefined),
  },
  {
    id: 'leakage',
    area: STATISTICS,
    name: 'Leakage checks',
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
    area: MODELLING,
    name: 'Named baselines',
    section: 'approach',
    prove: (_, facts) => proofOf(facts.filter((fact) => fact.kind === 'baseline')),
  },
  {
    id: 'alternatives',
    area: MODELLING,
    name: 'Alternatives measured',
    section: 'approach',
    prove: (_, facts) => proofOf(facts.filter((fact) => fact.kind === 'alternative')),
  },
  {
    id: 'ranking',
    area: MODELLING,
    name: 'ROC and precision-recall',
    section: 'evaluation',
    prove: (_, facts) =>
      proofOf(
        results(facts).filter((fact) => /^(?:roc-auc|average-precision|pr-auc)$/.test(fact.metric)),
      ),
  },
  {
    id: 'calibration',
    area: MODELLING,
    name: 'Calibration',
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
    area: MODELLING,
    name: 'Error analysis',
    section: 'errors',
    prove: ({ manifest }) => (manifest.evaluation?.errorAnalysis?.length ? 'stated' : undefined),
  },
  {
    id: 'latency',
    area: OPERATIONS,
    name: 'Measured latency',
    section: 'deployment',
    prove: (_, facts) => proofOf(facts.filter((fact) => fact.kind === 'latency')),
  },
  {
    id: 'size',
    area: OPERATIONS,
    name: 'Measured model size',
    section: 'deployment',
    prove: (_, facts) => proofOf(facts.filter((fact) => fact.kind === 'artifact')),
  },
  {
    id: 'served',
    area: OPERATIONS,
    name: 'Deployment',
    section: 'deployment',
    prove: ({ manifest: { deployment } }) => {
      if (!deployment?.kind || deployment.kind === 'none') return undefined;
      return deployment.url || deployment.serving?.container?.dockerfile ? 'file' : 'stated';
    },
  },
  {
    id: 'ci',
    area: OPERATIONS,
    name: 'Continuous integration',
    section: 'deployment',
    prove: ({ manifest: { deployment } }) =>
      deployment?.ci ? (deployment.ci.workflows?.length ? 'file' : 'stated') : undefined,
  },
  {
    id: 'monitoring',
    area: OPERATIONS,
    name: 'Monitoring plan',
    section: 'deployment',
    prove: ({ manifest }) => (manifest.monitoring ? 'stated' : undefined),
  },
  {
    id: 'groups',
    area: COMMUNICATION,
    name: 'Error rates by group',
    section: 'groups',
    prove: (_, facts) => proofOf(facts.filter((fact) => fact.kind === 'group' && fact.interval)),
  },
  {
    id: 'tradeoffs',
    area: COMMUNICATION,
    name: 'Trade-offs explained',
    section: 'tradeoffs',
    prove: ({ manifest }) => (manifest.tradeoffs?.length ? 'stated' : undefined),
  },
  {
    id: 'negative',
    area: COMMUNICATION,
    name: 'Negative results kept',
    section: 'evaluation',
    prove: (_, facts) =>
      proofOf(results(facts).filter((fact) => fact.baseline && fact.baseline.verdict !== 'better')),
  },
  {
    id: 'limits',
    area: COMMUNICATION,
    name: 'Limits stated',
    section: 'limits',
    prove: ({ manifest }) => (manifest.limitations?.length ? 'stated' : undefined),
  },
];

function results(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => fact.kind === 'result' && fact.of === undefined);
}
