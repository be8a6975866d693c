import { z } from 'zod';
import { prose, text } from './scalars.ts';

export const LimitationSchema = z
  .strictObject({
    statement: prose(300).meta({ description: 'What the result does not show', examples: ['One hospital, early 1990s.'] }),
    consequence: prose(300).optional().meta({ examples: ['Nothing shows that it transfers.'] }),
    evidence: prose(200).optional(),
  })
  .meta({ id: 'Limitation', description: 'One limit of the work' });

export const TradeoffSchema = z
  .strictObject({
    chose: prose(200).meta({ examples: ['Logistic regression'] }),
    over: prose(200).meta({ examples: ['a forest of 300 trees'] }),
    because: prose(300).meta({ examples: ['Same recall, a fraction of the size.'] }),
  })
  .meta({ id: 'Tradeoff', description: 'A choice between two goods' });

export const ExplainabilitySchema = z
  .strictObject({
    method: text(60).meta({ examples: ['permutation importance'] }),
    scope: z.enum(['global', 'local']),
    finding: prose(300),
  })
  .meta({ id: 'Explainability', description: 'What drives predictions' });

export const EthicsSchema = z
  .strictObject({
    risks: z.array(z.strictObject({ risk: prose(200), mitigation: prose(200) })).max(12).optional(),
    dataConsent: prose(300).optional(),
    misuse: prose(300).optional(),
  })
  .meta({ id: 'Ethics', description: 'Risks, consent and misuse' });
