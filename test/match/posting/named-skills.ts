import type { SkillMention } from '../../../src/match/mention.ts';
import type { SkillKnowledge } from '../../../src/match/posting/read.ts';

const LANGUAGES = ['Python', 'SQL', 'Scala', 'Java', 'Go', 'C#', 'R'];
const SOFTWARE = [
  'Airflow',
  'AWS',
  'Azure',
  'dbt',
  'Docker',
  'Flink',
  'GCP',
  'Kafka',
  'Kubernetes',
  'Looker',
  'PyTorch',
  'Rust',
  'Snowflake',
  'Spark',
  'TensorFlow',
];
const KNOWLEDGE = ['statistics', 'deep learning'];

const NAMES = [...LANGUAGES, ...SOFTWARE, ...KNOWLEDGE].toSorted((a, b) => b.length - a.length);
const PATTERN = new RegExp(`(?<![A-Za-z0-9])(?:${NAMES.join('|')})(?![A-Za-z0-9+#])`, 'g');

/** Two dozen plain names, so that these tests are about the reading and not about the lexicon. */
export function findNamed(text: string): SkillMention[] {
  return [...text.matchAll(PATTERN)].map(({ 0: skill, index }) => ({
    skill,
    start: index,
    end: index + skill.length,
  }));
}

export const NAMED: SkillKnowledge = {
  findSkills: findNamed,
  familyOf: (skill) =>
    LANGUAGES.includes(skill) ? 'language' : KNOWLEDGE.includes(skill) ? 'knowledge' : 'software',
};
