import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { modelCard } from '../../../src/exports/formats/model-card.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { buildProject } from '../../builders/project.ts';
import { inputOf } from '../export-input.ts';

const TEMPLATE = fileURLToPath(
  new URL(
    '../../../../shared/samples/huggingface__huggingface_hub__Apache-2.0/src/huggingface_hub/templates/modelcard_template.md',
    import.meta.url,
  ),
);

/** Sections of the hub's template (huggingface_hub, modelcard_template.md), in its order. */
const SECTIONS = [
  '## Model Details',
  '### Model Description',
  '### Model Sources',
  '## Uses',
  '### Direct Use',
  '### Downstream Use',
  '### Out-of-Scope Use',
  '## Bias, Risks, and Limitations',
  '### Recommendations',
  '## How to Get Started with the Model',
  '## Training Details',
  '### Training Data',
  '### Training Procedure',
  '#### Preprocessing',
  '#### Training Hyperparameters',
  '#### Speeds, Sizes, Times',
  '## Evaluation',
  '### Testing Data, Factors & Metrics',
  '#### Testing Data',
  '#### Factors',
  '#### Metrics',
  '### Results',
  '#### Summary',
  '## Model Examination',
  '## Environmental Impact',
  '## Technical Specifications',
  '### Model Architecture and Objective',
  '### Compute Infrastructure',
  '#### Hardware',
  '#### Software',
  '## Citation',
  '## Glossary',
  '## More Information',
  '## Model Card Authors',
  '## Model Card Contact',
];

const card = (blocks: Readonly<Record<string, unknown>> = {}) =>
  modelCard(inputOf(publishedProject('tumours', blocks)))[0]?.text ?? '';

describe('the order of sections', () => {
  test('is that of the template, whatever is known', () => {
    expect(headings(card())).toEqual(SECTIONS);
    expect(headings(modelCard(inputOf(buildProject('other')))[0]?.text ?? '')).toEqual(SECTIONS);
  });

  test.skipIf(!existsSync(TEMPLATE))('is that of the published template', () => {
    const published = headings(readFileSync(TEMPLATE, 'utf8'));
    expect(published.map((line) => line.replace(' [optional]', ''))).toEqual(SECTIONS);
  });
});

test('numbers come with interval, split, rows and baseline', () =>
  expect(card()).toContain(
    '- **Recall:** 0.937 (95% CI 0.850 to 0.976), test, 60 of 64 positives; baseline: One-feature rule, 0.813',
  ));

test('what the manifest does not say is said to be not stated', () => {
  const text = modelCard(inputOf(buildProject('other')))[0]?.text ?? '';
  expect(section(text, '### Results')).toBe('Not stated.');
  expect(section(text, '## Citation')).toBe('Not stated.');
  expect(section(text, '### Downstream Use')).toBe('Not stated.');
  expect(section(text, '### Model Sources')).toContain('- **Paper:** Not stated.');
});

test('words of an author cannot make headings, pictures, HTML or end a block of code', () => {
  const text = card({
    title: '# Big ![x](https://x.example.org/y.png) | a',
    status: 'draft',
    framing: { problem: 'First.\n\n## Results\n\n![picture](https://x.example.org/p.png)' },
    limitations: [{ statement: '# Heading' }, { statement: 'Two\n\n## Three' }],
    reproducibility: { commands: [{ purpose: 'Run', cmd: 'echo "\n```\n## Injected\n"' }] },
  });
  expect(headings(text)).toEqual(SECTIONS);
  expect(text).not.toContain('](https://x.example.org/y.png)');
  expect(text).not.toMatch(/^!\[/m);
  expect(text).toContain('\n````sh\n');
});

test('a draft says that it is one', () => {
  expect(card({ status: 'draft' })).toContain('*This is a draft.*');
  expect(card()).not.toContain('draft');
});

/** Headings below the title, outside code. */
function headings(text: string): string[] {
  const body = text.replace(/^(`{3,})[^]*?^\1$/gm, '').replace(/^---\n[^]*?\n---\n/, '');
  return body.split('\n').filter((line) => /^##+ /.test(line));
}

function section(text: string, heading: string): string {
  const after = text.split(`\n${heading}\n`)[1] ?? '';
  return after.split(/\n#/)[0]?.trim() ?? '';
}
