import { expect, test } from 'vitest';
import { claimText } from '../../src/claims/text.ts';
import {
  certificationLine,
  educationTitle,
  jobTitle,
  languageLine,
  projectTitle,
  publicationLine,
  toolsText,
} from '../../src/resume/wording.ts';
import { composeResume } from '../../src/resume/compose.ts';
import { findSection } from '../../src/resume/content.ts';
import { buildPortfolio, buildPortfolioFacts } from '../builders/portfolio.ts';

const resume = composeResume(buildPortfolio(), buildPortfolioFacts(), 'ml-engineer');

test('titles join what is known', () => {
  const project = findSection(resume, 'projects')?.entries.find(({ id }) => id === 'audit');
  expect(project && projectTitle(project)).toBe('Risk score audit (Python)');
  expect(project && claimText(project.line)).toMatch(/^ROC AUC of/);
  expect(toolsText([])).toBe('');
  expect(findSection(resume, 'experience')?.entries.map(jobTitle)).toEqual([
    'Student assistant, Example Hospital, Berlin',
  ]);
  expect(findSection(resume, 'education')?.entries.map(educationTitle)).toEqual([
    'M.Sc. in Data Science, Example University',
  ]);
});

test('records join what is known', () => {
  expect(
    publicationLine({
      title: 'On small groups',
      authors: ['A. Example', 'B. Example'],
      venue: 'Example Journal',
      date: '2026-03',
    }),
  ).toBe('A. Example, B. Example. On small groups. Example Journal, Mar 2026');
  expect(publicationLine({ title: 'On small groups', authors: [] })).toBe('On small groups');
  expect(certificationLine({ name: 'Cloud practitioner', date: '2025' })).toBe(
    'Cloud practitioner, 2025',
  );
  expect([
    languageLine({ language: 'English', level: 'fluent' }),
    languageLine({ language: 'German' }),
  ]).toEqual(['English (fluent)', 'German']);
});
