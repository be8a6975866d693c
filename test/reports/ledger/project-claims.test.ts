import { expect, test } from 'vitest';
import { NO_WISHES } from '../../../src/claims/wishes.ts';
import { deriveFacts } from '../../../src/facts/derive.ts';
import { projectClaims } from '../../../src/reports/ledger/project-claims.ts';
import { publishedProject } from '../../builders/portfolio.ts';

const NONE = { resumes: [], wishes: NO_WISHES };

test('an author’s own headline has a place and no fact', () => {
  const project = publishedProject('tumours', {
    recruiter: { headline: 'Halved 40 hours of work' },
  });
  const [headline] = projectClaims({ project, facts: deriveFacts(project) }, NONE);
  expect(headline).toMatchObject({
    text: 'Halved 40 hours of work',
    numbers: [{ text: '40', facts: [], backing: 'stated' }],
  });
  expect(headline?.place).toMatch(/^projects\/tumours\/project\.yaml:\d+:\d+$/);
});

test('questions lead to what the author wrote', () => {
  const project = publishedProject('tumours', {
    tradeoffs: [{ chose: 'A model of 2 kB', over: 'a forest', because: 'Same recall.' }],
  });
  const questions = projectClaims({ project, facts: [] }, NONE).filter(({ exports }) =>
    exports.includes('interview questions'),
  );
  expect(questions).toHaveLength(1);
  expect(questions[0]?.numbers.map(({ text }) => text)).toEqual(['2']);
  expect(questions[0]?.place).toBeDefined();
});
