import { describe, expect, test } from 'vitest';
import { OversizedPostingError, readPosting } from '../../src/match/posting.ts';
import { labelledPostings, rates, scorePostings } from './score-postings.ts';

test('a posting is read with the lexicon', () => {
  const posting = readPosting('Requirements\n- Python\n- PyTorch or TensorFlow\n- no PhD needed');
  expect(posting.requirements.map(({ importance, anyOf }) => [importance, anyOf])).toEqual([
    ['must', ['python']],
    ['must', ['pytorch', 'tensorflow']],
  ]);
  expect(posting.degrees).toEqual([]);
});

describe('what a clause says goes before what its heading says', () => {
  const nice = `a plus would be Kafka|you may also know Kafka|in an ideal world Kafka|we would be delighted by Kafka|Kafka would be helpful|Kafka (optional)|Kafka wäre toll|im besten Fall Kafka|Kafka ist begrüßenswert|Kafka ist kein Muss|idéalement Kafka|une connaissance de Kafka est appréciée|se valorará Kafka|Kafka será un plus|conhecimento de Kafka será valorizado|desejável Kafka`;
  const must = `Kafka is a prerequisite|we require Kafka|Kafka wird vorausgesetzt|Kafka ist zwingend erforderlich|Kafka est un prérequis|Kafka est incontournable|vous devez maîtriser Kafka|Kafka es requisito|imprescindible Kafka|Kafka é requisito|exige-se Kafka`;
  const none = `we moved away from Kafka|Kafka is not part of this role|no Kafka required|Kafka brauchst du nicht|wir nutzen kein Kafka|pas besoin de Kafka|Kafka no es necesario|no es necesario Kafka|no hace falta saber Kafka|Kafka não é necessário|não é necessário conhecer Kafka`;
  const rows = Object.entries({ nice, must, none }).flatMap(([importance, list]) =>
    list.split('|').map((clause) => ({ importance, clause })),
  );
  test.each(rows)('"$clause" is $importance', ({ importance, clause }) => {
    const heading = importance === 'must' ? 'Nice to have' : 'Requirements';
    const { requirements } = readPosting(`${heading}\n- Python\n- ${clause}`);
    const found = requirements.find(({ anyOf }) => anyOf.includes('apache-kafka'));
    expect(found?.importance ?? 'none').toBe(importance);
  });
});

test('more than a million characters are no posting', () => {
  expect(() => readPosting(' '.repeat(1_000_001))).toThrow(OversizedPostingError);
});

describe('the half of the gold set that may be tuned on', () => {
  const postings = labelledPostings('test/fixtures/postings/tuning');
  const score = scorePostings(postings, readPosting);

  test('is there', () => {
    expect(postings.length).toBeGreaterThanOrEqual(15);
    expect(score.skills.right.length).toBeGreaterThan(150);
  });

  test('has its skills found: precision at least 0.98, recall at least 0.95', () => {
    const { precision, recall } = rates(score.skills);
    expect(precision, score.skills.wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(recall, score.skills.missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('has each found skill wanted as much as its posting wants it', () => {
    expect(rates(score.demands).f1, score.demands.wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('has its choices, years and degrees found', () => {
    expect(rates(score.groups).f1, score.groups.missed.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(rates(score.years).f1, score.years.missed.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(rates(score.degrees).f1, score.degrees.missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
