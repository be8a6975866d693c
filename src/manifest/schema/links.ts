import { z } from 'zod';
import { Url } from './scalars.ts';
import { starred } from './starred.ts';

export const LinksSchema = z.strictObject({
  repo: starred(
    Url.meta({ description: 'Code', examples: ['https://github.com/alex-example/tumours'] }),
  ),
  demo: Url.optional().meta({
    description: 'Running demo',
    examples: ['https://demo.example.org'],
  }),
  paper: Url.optional().meta({
    description: 'Paper or report',
    examples: ['https://alex.example.org/tumours.pdf'],
  }),
  video: Url.optional().meta({
    description: 'Video',
    examples: ['https://video.example.org/tumours'],
  }),
  slides: Url.optional().meta({
    description: 'Slides of a talk',
    examples: ['https://alex.example.org/slides'],
  }),
  modelCard: Url.optional().meta({
    description: 'Model card',
    examples: ['https://github.com/alex-example/tumours/blob/main/MODEL_CARD.md'],
  }),
  dataset: Url.optional().meta({
    description: 'Page of the data set',
    examples: ['https://archive.ics.uci.edu/dataset/17'],
  }),
  huggingFace: Url.optional().meta({
    description: 'Model or space on Hugging Face',
    examples: ['https://huggingface.co/alex-example/tumours'],
  }),
  kaggle: Url.optional().meta({
    description: 'Notebook on Kaggle',
    examples: ['https://www.kaggle.com/code/alex-example/tumours'],
  }),
});
