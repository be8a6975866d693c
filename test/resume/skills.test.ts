import { describe, expect, test } from 'vitest';
import { dataScientist } from '../../src/lenses/data-scientist.ts';
import { mlEngineer } from '../../src/lenses/ml-engineer.ts';
import { composeSkills } from '../../src/resume/skills.ts';
import { buildPortfolio, publishedProject } from '../builders/portfolio.ts';

const { profile } = buildPortfolio();
const tagged = (skills: readonly string[]) =>
  publishedProject('tagged', { tags: { domain: ['x'], skills, frameworks: ['Docker'] } });

describe('skills', () => {
  test('come from projects first, then from the person, without repeats', () => {
    expect(composeSkills(profile, buildPortfolio().projects, dataScientist)).toEqual([
      {
        area: 'Shown in projects',
        items: ['calibration', 'natural language processing (NLP)', 'auditing'],
      },
      { area: 'Tools', items: ['NumPy', 'pandas', 'scikit-learn', 'Python'] },
      { area: 'Programming', items: ['SQL'] },
    ]);
  });

  test('a reader looks for come first', () => {
    const skills = (lens: typeof mlEngineer) =>
      composeSkills(profile, [tagged(['forecasting', 'calibration', 'monitoring'])], lens)[0]
        ?.items;
    expect(skills(dataScientist)).toEqual(['calibration', 'forecasting', 'monitoring']);
    expect(skills(mlEngineer)).toEqual(['monitoring', 'calibration', 'forecasting']);
  });

  test('written in two ways count as one', () => {
    expect(
      composeSkills(
        { ...profile, skills: undefined },
        [tagged(['Calibration', 'SQL']), tagged(['calibration'])],
        mlEngineer,
      )[0]?.items,
    ).toEqual(['Calibration', 'SQL']);
  });

  test('of nobody are no groups', () => {
    expect(composeSkills({ ...profile, skills: undefined }, [], mlEngineer)).toEqual([]);
  });
});
