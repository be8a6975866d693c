import { expect, test } from 'vitest';
import { orGroups } from '../../../src/match/posting/or-groups.ts';
import { NAMED, findNamed } from './named-skills.ts';

test.each([
  ['Python, Go or C#', 'Python|Go|C#'],
  ['one of AWS/GCP/Azure', 'AWS|GCP|Azure'],
  ['one of AWS, GCP and Azure', 'AWS|GCP|Azure'],
  ['Scala (or R, Python, SQL)', 'Scala|R|Python|SQL'],
  ['PyTorch and/or TensorFlow', 'PyTorch|TensorFlow'],
  ['a broker such as Kafka, Spark', 'Kafka|Spark'],
  ['tools, e.g. Airflow, dbt', 'Airflow|dbt'],
  ['Werkzeuge wie Airflow oder dbt', 'Airflow|dbt'],
  ['Python ou R', 'Python|R'],
  ['Python o R', 'Python|R'],
  ['a cloud (AWS, GCP, Azure)', 'AWS|GCP|Azure'],
  ['Python and SQL', 'Python SQL'],
  ['Python, SQL, Git and Docker', 'Python SQL Docker'],
  ['Python, and Spark or Flink', 'Python Spark|Flink'],
  ['SQL, Python or R, statistics', 'SQL Python|R statistics'],
  ['dbt, statistics, Looker or Airflow', 'dbt statistics Looker|Airflow'],
  ['PyTorch, or TensorFlow and the will to switch', 'PyTorch|TensorFlow'],
  ['PyTorch (TensorFlow is fine too)', 'PyTorch|TensorFlow'],
  ['Kafka, Flink or another broker', 'Kafka|Flink'],
  ['Docker and one of AWS or GCP', 'Docker AWS|GCP'],
  ['Docker/Kubernetes, SQL', 'Docker|Kubernetes SQL'],
  ['Docker; SQL', 'Docker SQL'],
])('%s', (text, expected) => {
  const clause = { text, start: 0, end: text.length, familyOf: NAMED.familyOf };
  const groups = orGroups(findNamed(text), clause);
  expect(groups.map((group) => group.map(({ skill }) => skill).join('|')).join(' ')).toBe(expected);
});
