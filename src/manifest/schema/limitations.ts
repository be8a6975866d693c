import { z } from 'zod';
import { prose, text } from './scalars.ts';

export const LimitationSchema = z
  .strictObject({
    statement: prose(300).meta({
      description: 'What the result does not show',
      examples: ['One hospital, early 1990s.'],
    }),
    consequence: prose(300)
      .optional()
      .meta({
        description: 'What follows for readers',
        examples: ['Nothing shows that it transfers.'],
      }),
    evidence: prose(200)
      .optional()
      .meta({
        description: 'Where it is shown, or who found it',
        examples: ['Barenstein (2019), arXiv:1906.04711'],
      }),
  })
  .meta({ id: 'Limitation', description: 'One limit of the work' });

export const TradeoffSchema = z
  .strictObject({
    chose: prose(200).meta({ description: 'What was chosen', examples: ['Logistic regression'] }),
    over: prose(200).meta({
      description: 'What was given up for it',
      examples: ['a forest of 300 trees'],
    }),
    because: prose(300).meta({
      description: 'Why',
      examples: ['Same recall, a fraction of the size.'],
    }),
  })
  .meta({ id: 'Tradeoff', description: 'A choice between two goods' });

export const ExplainabilitySchema = z
  .strictObject({
    method: text(60).meta({
      description: 'How it was found out',
      examples: ['permutation importance'],
    }),
    scope: z.enum(['global', 'local']).meta({
      description: 'global: the model as a whole; local: single predictions',
      examples: ['global'],
    }),
    finding: prose(300).meta({
      description: 'What it showed',
      examples: ['No single column matters much.'],
    }),
  })
  .meta({ id: 'Explainability', description: 'What drives predictions' });

const Risk = z.strictObject({
  risk: prose(200).meta({
    description: 'What could go wrong',
    examples: ['A probability is taken for a diagnosis.'],
  }),
  mitigation: prose(200).meta({
    description: 'What is done about it',
    examples: ['A person reads every sample.'],
  }),
});

export const EthicsSchema = z
  .strictObject({
    risks: z
      .array(Risk)
      .max(12)
      .optional()
      .meta({ description: 'Risks and what is done about them' }),
    dataConsent: prose(300)
      .optional()
      .meta({
        description: 'Whether the people in the data were asked',
        examples: ['The hospital published the data without names.'],
      }),
    misuse: prose(300)
      .optional()
      .meta({
        description: 'How the work could be misused',
        examples: ['Replacing the person who reads the samples'],
      }),
  })
  .meta({ id: 'Ethics', description: 'Risks, consent and misuse' });
