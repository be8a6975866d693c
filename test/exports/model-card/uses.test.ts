import { expect, test } from 'vitest';
import { useParts } from '../../../src/exports/model-card/uses.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { inputOf } from '../export-input.ts';
import { below } from './parts.ts';

const parts = useParts(
  inputOf(
    publishedProject('tumours', {
      limitations: [{ statement: 'One.', consequence: 'So two.' }, { statement: 'Three.' }],
      ethics: { risks: [{ risk: 'Misread.', mitigation: 'A person reads.' }] },
      fairness: { applicable: false, reason: 'No attributes.' },
      reproducibility: {
        environment: { kind: 'pinned' },
        commands: [{ purpose: 'Measure', cmd: 'python measure.py' }],
        dataAccess: 'Public.',
      },
    }),
  ),
);

test('tells uses as the author wrote them', () => {
  expect(below(parts, '### Direct Use')).toBe('Sorting a list');
  expect(below(parts, '### Out-of-Scope Use')).toBe('Diagnosis');
});

test('lists limits, risks and what is said about groups', () => {
  expect(below(parts, '## Bias, Risks, and Limitations')).toBe(
    '- One. So two.\n- Three.\n- Misread.\n- No attributes.',
  );
  expect(below(parts, '### Recommendations')).toBe('- Misread. A person reads.');
});

test('gives the commands as code', () =>
  expect(below(parts, '## How to Get Started with the Model')).toContain(
    '```sh\n# Measure\npython measure.py\n```\n\n- **Data:** Public.',
  ));
