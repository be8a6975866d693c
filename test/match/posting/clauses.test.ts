import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../src/match/posting/clauses.ts';
import { findCues } from '../../../src/match/posting/cues.ts';
import { findNamed } from './named-skills.ts';

describe('a cue binds to its clause', () => {
  test.each([
    ['Python required, Kafka is a plus', { Python: 'must', Kafka: 'nice' }],
    ['Python is required and Kafka is a plus', { Python: 'must', Kafka: 'nice' }],
    ['Very good SQL, Kafka preferred', { Kafka: 'nice' }],
    ['Kafka, Spark or Flink is a plus', { Kafka: 'nice', Spark: 'nice', Flink: 'nice' }],
    ['Kafka, Spark and Flink are a plus', { Kafka: 'nice', Spark: 'nice', Flink: 'nice' }],
    ['Docker (required), Rust (a plus), SQL', { Docker: 'must', Rust: 'nice' }],
    ['Experience using dbt, Snowflake, etc. preferred', { dbt: 'nice', Snowflake: 'nice' }],
    ['It helps if you have seen Airflow', { Airflow: 'nice' }],
    ['What you should not expect is Java', { Java: 'drop' }],
    ['SQL (ideally Snowflake)', { Snowflake: 'nice' }],
    ['You must know SQL, ideally dbt', { SQL: 'must', dbt: 'nice' }],
    ['Docker is required while Kafka would be nice to have', { Docker: 'must', Kafka: 'nice' }],
    ['Spark is not required but a plus', { Spark: 'nice' }],
    ["You don't need Spark, SQL is a must", { Spark: 'drop', SQL: 'must' }],
    ['No Spark needed', { Spark: 'drop' }],
    ["We don't use Java, Scala or Go", { Java: 'drop', Scala: 'drop', Go: 'drop' }],
    ['Python ist zwingend, Spark wäre ein Plus', { Python: 'must', Spark: 'nice' }],
    ['SQL indispensable, la connaissance de Spark est un plus', { SQL: 'must', Spark: 'nice' }],
    ['Imprescindible Python; deseable Spark', { Python: 'must', Spark: 'nice' }],
    ['SQL é obrigatório, Kafka é um diferencial', { SQL: 'must', Kafka: 'nice' }],
    [
      'SQL is required here, and so is Docker, which we run on AWS',
      { SQL: 'must', Docker: 'must' },
    ],
  ])('%s', (text, expected) => {
    expect(strongEffects(text)).toEqual(expected);
  });
});

test('"so is" repeats what the sentence before said', () => {
  expect(strongEffects('So is Kafka.', 'nice')).toEqual({ Kafka: 'nice' });
});

test('clauses follow one another without a gap', () => {
  const text = 'Python required, Kafka is a plus; Spark (nice to have) and SQL';
  const clauses = clausesOf(sentence(text));
  expect(clauses.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
});

function strongEffects(text: string, before?: 'nice'): Record<string, string> {
  const clauses = clausesOf({ ...sentence(text), before });
  const pairs = findNamed(text).flatMap(({ skill, start }) => {
    const effect = clauses.find((clause) => start >= clause.start && start < clause.end)?.effect;
    return effect && ['must', 'nice', 'drop'].includes(effect) ? [[skill, effect] as const] : [];
  });
  return Object.fromEntries<string>(pairs);
}

function sentence(text: string) {
  const [mentions, cues] = [findNamed(text), findCues(text)];
  return { text, start: 0, end: text.length, mentions, cues, before: undefined };
}
