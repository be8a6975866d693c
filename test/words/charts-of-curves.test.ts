import { expect, test } from 'vitest';
import { liftChart } from '../../src/charts/lift.ts';
import { precisionRecallChart } from '../../src/charts/precision-recall.ts';
import { rocChart } from '../../src/charts/roc.ts';
import { sweepChart } from '../../src/charts/sweep.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildTriage } from '../builders/drawn.ts';
import { buildTumours } from '../builders/evaluated.ts';
import { englishWords } from '../builders/spoken-charts.ts';

// Names from the manifests, then terms and words these languages have too.
const OWN = 'ROC AUC malignant Recall Precision Average; Test';
const plans = () =>
  [buildTumours(), buildTriage()].flatMap((project) => {
    const facts = deriveFacts(project);
    return [
      rocChart(project, facts) ?? [],
      precisionRecallChart(project, facts) ?? [],
      liftChart(project) ?? [],
      sweepChart(project) ?? [],
    ].flat();
  });

test.each(['de', 'zh'] as const)(
  'curves over cut-offs say nothing in English in %s',
  (language) => {
    expect(englishWords(plans, language, OWN)).toEqual([]);
  },
);
