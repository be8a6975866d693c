import { inEnglish } from '../../site/spoken.ts';
import type { Exporter, ExportInput } from '../export.ts';
import { closingParts } from '../model-card/closing.ts';
import { detailParts } from '../model-card/details.ts';
import { evaluationParts } from '../model-card/evaluation.ts';
import { heading, plain } from '../model-card/markdown.ts';
import { trainingParts } from '../model-card/training.ts';
import { useParts } from '../model-card/uses.ts';
import { frontMatter } from './model-index.ts';

/**
 * A model card in the order of the Hugging Face template (after Mitchell and others, Model Cards,
 * 2019), front matter included. Every number is a fact with its interval, rows and baseline.
 */
export const modelCard: Exporter = (input) => [
  { name: 'MODEL_CARD.md', text: inEnglish(() => cardText(input)) },
];

function cardText(input: ExportInput): string {
  const { title, tagline, status } = input.project.manifest;
  const parts = [
    heading(1, `Model Card for ${plain(title) ?? ''}`),
    status === 'draft' ? '*This is a draft.*' : undefined,
    plain(tagline),
    ...detailParts(input),
    ...useParts(input),
    ...trainingParts(input),
    ...evaluationParts(input),
    ...closingParts(input),
  ];
  return `---\n${frontMatter(input)}---\n\n${parts.filter(Boolean).join('\n\n')}\n`;
}
