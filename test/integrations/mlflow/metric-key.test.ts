import { expect, test } from 'vitest';
import { isKnown, isOnTest, trailOf } from '../../../integrations/mlflow/metric-key.ts';

test('takes keys apart at slashes and at the variable scikit-learn logging puts behind a metric', () => {
  expect(trailOf('test/accuracy')).toEqual(['test', 'accuracy']);
  expect(trailOf('accuracy_score_X_test')).toEqual(['X_test', 'accuracy_score']);
  expect(trailOf('mean_squared_error-2_unknown_dataset')).toEqual(['mean_squared_error']);
  expect(trailOf('f1_score_macro')).toEqual(['f1_score_macro']);
  expect(trailOf('weird_score_X_test')).toEqual(['weird_score_X_test']);
});

test('knows test metrics by their names, never training ones', () => {
  const onTest = ['test_accuracy', 'test/f1', 'roc_auc_score_X_test'];
  const elsewhere = ['training_accuracy_score', 'training_test_accuracy', 'accuracy', 'val/f1'];
  expect(onTest.filter(isOnTest)).toEqual(onTest);
  expect([...elsewhere, 'test_flavour'].filter(isOnTest)).toEqual([]);
  expect(elsewhere.filter(isKnown)).toEqual(elsewhere);
  expect(isKnown('system/cpu_utilization_percentage')).toBe(false);
});
