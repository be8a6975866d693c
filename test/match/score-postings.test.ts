import { expect, test } from 'vitest';
import { readPosting } from '../../src/match/posting.ts';
import { rates, scorePostings } from './score-postings.ts';

const text = 'Requirements\n- Python\n- SQL or Scala\n- 2 years of Docker';

test('what is right, wrong and missed is told apart', () => {
  const labels = { must: [['Python'], ['SQL']], nice: [['Docker'], ['Kafka']] };
  const score = scorePostings([{ name: 'ad', text, labels }], readPosting);
  expect(score.skills).toEqual({
    right: ['ad: python', 'ad: sql', 'ad: docker'],
    wrong: ['ad: scala'],
    missed: ['ad: apache-kafka'],
  });
  expect(score.demands.wrong).toEqual(['ad: must scala', 'ad: must docker']);
  expect(score.groups.wrong).toEqual(['ad: must scala | sql']);
  expect(score.years.wrong).toEqual(['ad: 2 of docker']);
});

test('what is left out of account is neither found nor missed', () => {
  const asks = 'Requirements\n- Python, dashboards and Scala\n- Kafka or software engineering';
  const labels = { must: [['Python'], ['Apache Kafka'], ['R']], open: ['Scala', 'R'] };
  const score = scorePostings([{ name: 'ad', text: asks, labels }], readPosting);
  expect(score.skills).toEqual({
    right: ['ad: python', 'ad: apache-kafka'],
    wrong: [],
    missed: [],
  });
  expect(score.groups.wrong).toEqual([]);
});

test('rates are shares of what was found and of what there was', () => {
  const tally = { right: ['a', 'b', 'c'], wrong: ['d'], missed: ['e', 'f', 'g'] };
  expect(rates(tally)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
  expect(rates({ right: [], wrong: [], missed: [] }).f1).toBe(1);
});
