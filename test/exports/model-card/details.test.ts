import { expect, test } from 'vitest';
import { detailParts } from '../../../src/exports/model-card/details.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { buildProject } from '../../builders/project.ts';
import { inputOf } from '../export-input.ts';
import { below } from './parts.ts';

test('names the maker, the method, the licence and the model it starts from', () => {
  const models = [
    {
      name: 'Tuned',
      algorithm: 'Encoder_a',
      pretrainedFrom: { name: 'Base', url: 'https://huggingface.co/a/base' },
    },
  ];
  const project = buildProject('other', { models, license: { code: 'MIT', model: 'Apache-2.0' } });
  const words = below(detailParts(inputOf(project)), '### Model Description');
  expect(words).toMatch(/^Not stated\.\n\n- \*\*Developed by:\*\* /);
  expect(words).toContain('- **Model type:** Encoder\\_a\n');
  expect(words).toContain('- **License:** Apache-2.0\n');
  expect(words).toContain('- **Finetuned from model:** [Base](https://huggingface.co/a/base)');
});

test('links the sources there are', () =>
  expect(below(detailParts(inputOf(publishedProject('tumours'))), '### Model Sources')).toBe(
    [
      '- **Repository:** [https\\://github.com/alex-example/tumours](https://github.com/alex-example/tumours)',
      '- **Paper:** Not stated.',
      '- **Demo:** Not stated.',
    ].join('\n'),
  ));
