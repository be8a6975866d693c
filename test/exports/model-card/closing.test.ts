import { expect, test } from 'vitest';
import { closingParts } from '../../../src/exports/model-card/closing.ts';
import { profile } from '../../builders/profile.ts';
import { buildProject } from '../../builders/project.ts';
import { inputOf } from '../export-input.ts';
import { below } from './parts.ts';

const project = buildProject('other', {
  compute: { hardware: '2 CPU cores', hours: 0.25, co2eqKg: 0.001, source: 'estimate' },
  citation: { bibtex: '@misc{a,\n  year = {2026}\n}', doi: '10.24432/C5DW2B' },
  explainability: { method: 'permutation', scope: 'global', finding: 'Nothing *much*.' },
});
const parts = closingParts(inputOf(project));

test('tells what training took, and what is not stated', () =>
  expect(below(parts, '## Environmental Impact')).toBe(
    [
      '- **Hardware Type:** 2 CPU cores',
      '- **Hours used:** 0.25',
      '- **Cloud Provider:** Not stated.',
      '- **Compute Region:** Not stated.',
      '- **Energy:** Not stated.',
      '- **Carbon Emitted:** 0.001 kg of CO2 equivalent (estimate)',
    ].join('\n'),
  ));

test('cites as the author asks', () =>
  expect(below(parts, '## Citation')).toBe(
    '**BibTeX:**\n\n```bibtex\n@misc{a,\n  year = {2026}\n}\n```\n\n**DOI:** [10.24432/C5DW2B](https://doi.org/10.24432/C5DW2B)',
  ));

test('tells what drives predictions', () =>
  expect(below(parts, '## Model Examination')).toBe('**permutation:** Nothing *much*.'));

test('gives an e-mail address only where the author shows it', () => {
  const contact = (onSite: 'show' | 'protect') =>
    below(
      closingParts(
        inputOf(project, {
          profile: {
            ...profile,
            email: 'alex@example.org',
            site: 'https://alex.example.org',
            onSite: { email: onSite, phone: false, address: false },
          },
        }),
      ),
      '## Model Card Contact',
    );
  expect(contact('show')).toBe('[alex@example.org](mailto:alex@example.org)');
  expect(contact('protect')).toContain('https://alex.example.org');
  expect(contact('protect')).not.toContain('@');
});
