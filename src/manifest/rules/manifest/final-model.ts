import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** One model is the one the results are about. */
export const finalModel: ManifestRule = {
  id: 'manifest/final-model',
  holds: 'Exactly one model is final; a draft may not know it yet.',
  good: ['models: [{ name: A, final: true }, { name: B, final: false }]', 'models: [{ name: A }]'],
  bad: [
    'models: [{ name: A, final: true }, { name: B, final: true }]',
    `status: published
models: [{ name: A }]`,
  ],
  find(project) {
    const { models, status } = project.manifest;
    const finals = (models ?? []).filter((model) => model.final).length;
    if (!models || finals === 1 || (finals === 0 && status !== 'published')) return [];
    const message = `Exactly one model is final; here ${finals === 0 ? 'none is' : `${finals} are`}.`;
    const help = 'Set `final: true` on the model the results are about, and only there.';
    return [remarkAt(project, ['models'], { rule: 'manifest/reference', message, help })];
  },
};
