import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Measuring text models and reading documents. Sorted by id. */
export const LANGUAGE_EVALUATION: readonly Skill[] = [
  skill('bertscore', 'BERTScore', 'statistics', 'own', {
    parents: 'model-evaluation',
  }),
  skill('bleu', 'BLEU', 'statistics', 'own', {
    aliases: 'sacrebleu',
    parents: 'machine-translation, model-evaluation',
  }),
  skill('contract-analysis', 'Contract analysis', 'task', 'own', {
    aliases: 'clause extraction, contract review, legal ai, legal nlp, legal tech',
    parents: 'information-extraction',
  }),
  skill('layoutlm', 'LayoutLM', 'method', 'own', {
    aliases: 'layoutlmv3',
    exact: 'Donut',
    near: 'document, documents, layoutlm, ocr',
    parents: 'optical-character-recognition, transformer-models',
  }),
  skill('legal-bert', 'Legal-BERT', 'method', 'own', {
    aliases: 'biobert, clinicalbert, finbert, pubmedbert, scibert',
    parents: 'bert',
  }),
  skill('regular-expressions', 'Regular expressions', 'method', 'own', {
    aliases: `expressions régulières, expresiones regulares, expressões regulares,
      reguläre ausdrücke, regex`,
  }),
  skill('rouge', 'ROUGE', 'statistics', 'own', {
    aliases: 'rouge score',
    parents: 'model-evaluation, summarisation',
  }),
  skill('semantic-parsing', 'Semantic parsing', 'task', 'own', {
    aliases: 'semantic role labelling',
    parents: 'natural-language-processing',
  }),
];
