import type { AuditRule } from '../../rule.ts';

/** Importance by splits of trees favours columns with many values. */
export const impurityImportance: AuditRule = {
  id: 'statistics/impurity-importance',
  severity: 'advice',
  holds:
    'Importance that was read from the splits of trees stands beside a permutation on rows held out.',
  why: 'Splits favour columns with many values and are counted on training rows, so a column of noise can lead the list.',
  source:
    'Strobl et al., Bias in random forest variable importance measures, BMC Bioinformatics 8 (2007)',
  help: 'Measure again on rows held out, in scikit-learn `permutation_importance(model, X_test, y_test)`, and write `method: permutation`.',
  good: [
    'features: { top: [{ name: texture, importance: 0.3, method: shap }] }',
    'features: { top: [{ name: texture, importance: 0.3, method: impurity }] }\nexplainability: { method: Gini importance beside permutation importance }',
  ],
  bad: [
    'features: { top: [{ name: texture, importance: 0.3, method: impurity }] }\nexplainability: null',
    'features: { top: null }\nexplainability: { method: mean decrease in impurity }',
  ],
  find({ project: { manifest } }) {
    const { features, explainability } = manifest;
    const top = features?.top ?? [];
    const words = explainability?.method ?? '';
    if (top.length === 0 && !words) return undefined;
    if (top.some(({ method }) => method === 'permutation' || method === 'shap')) return [];
    if (/\bpermut|\bSHAP\b|\bShapley\b/i.test(words)) return [];
    const index = top.findIndex(({ method }) => method === 'impurity' || method === 'gain');
    if (index >= 0) return [remark(['features', 'top', index, 'method'], top[index]?.method ?? '')];
    return BY_SPLITS.test(words) ? [remark(['explainability', 'method'], words)] : [];
  },
};

const BY_SPLITS =
  /\b(?:(?:decrease|reduction) (?:in|of) (?:Gini )?impurity|Gini importance|impurity(?:[- ]based)?|MDI|feature_importances_|split gain)\b/i;

function remark(path: readonly (string | number)[], method: string) {
  const message = `Importance is by “${method}”, read from the splits of trees; readers look for a permutation on rows held out beside it.`;
  return { path, message };
}
