import type { AuditRemark, AuditRule } from '../../rule.ts';
import { finalModel, isTrainedHere } from '../../training.ts';

/** Characters below which a rationale is a verdict: "works best". */
const ENOUGH = 60;

/** The model was chosen among several, and the reason is told. */
export const modelChoice: AuditRule = {
  id: 'modelling/model-choice',
  severity: 'error',
  holds: 'The final model has a reason, and something else was tried.',
  why: 'A choice without an alternative is none. Why this model, and what it cost to leave the others, is what a technical interviewer asks first.',
  source: 'REFORMS: Consensus-based Recommendations for Machine-learning-based Science (2024), 5',
  help: 'models:\n  - rationale: What does this model give that the others did not? Fewer errors, size, speed, weights that can be read\n    alternatives:\n      - name: What else did you try?\n        reasonRejected: Why was it not taken?',
  good: [
    'models: { 0: { alternatives: null }, 1: { name: Random forest, algorithm: Random forest, final: false } }',
    'models: { 0: { alternatives: null } }\ndata: { 0: { role: [external] } }\nsplits: { strategy: none, parts: [{ name: test, n: 170, positives: 63 }] }',
  ],
  bad: [
    'models: { 0: { alternatives: null } }',
    'models: { 0: { rationale: It works best. } }',
    'models: { 0: { rationale: null } }',
  ],
  find({ project }) {
    const final = finalModel(project);
    const message =
      'No model is described; readers look for which one was used, why, and what else was tried.';
    if (!final) return [{ path: ['models'], message }];
    const { model, index } = final;
    const others = [...(model.alternatives ?? []), ...(project.manifest.models ?? []).slice(1)];
    const choiceArose = isTrainedHere(project);
    return [
      ...reasonOf(model.rationale ?? '', ['models', index, 'rationale']),
      ...(others.length === 0 && choiceArose ? [alone(['models', index, 'alternatives'])] : []),
    ];
  },
};

function reasonOf(rationale: string, path: AuditRemark['path']): AuditRemark[] {
  const told = rationale.trim();
  if (told.length >= ENOUGH) return [];
  const found = told === '' ? 'No reason is given for' : `“${told}” is all that is said of`;
  const message = `${found} the final model; readers look for what it gives that another does not.`;
  return [{ path, message }];
}

function alone(path: AuditRemark['path']): AuditRemark {
  const message =
    'Nothing else was tried, as far as the manifest says; readers look for at least one alternative and why it was not taken.';
  return { path, message };
}
