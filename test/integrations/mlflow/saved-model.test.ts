import { expect, test } from 'vitest';
import { loggedModels } from '../../../integrations/mlflow/saved-model.ts';

test('gives the newest model first, with library, version and number of inputs', () => {
  const older = model('2021-07-05 17:49:19.765367', { sklearn: { sklearn_version: '1.0' } });
  const newer = model('2021-07-06 17:49:19.765367', { xgboost: { xgb_version: '1.3.3' } });
  const [first, second] = loggedModels(JSON.stringify([older, newer]), 'mlflow.db');
  expect(first?.library).toEqual({ name: 'XGBoost', version: '1.3.3' });
  expect(second?.library).toEqual({ name: 'scikit-learn', version: '1.0' });
});

test('names no library where two are meant or none is known', () => {
  const both = model('', { sklearn: {}, xgboost: {} });
  const own = model('', { my_flavour: {} });
  const odd = model('', { keras: { keras_version: ['2'] } });
  const read = loggedModels(JSON.stringify([both, own, odd]), 'mlflow.db');
  expect(read.map(({ library }) => library)).toEqual([undefined, undefined, { name: 'Keras' }]);
});

test('counts columns and flat tensors, but no images, texts or mixtures', () => {
  const column = (type: string) => ({ name: 'a', type });
  const tensor = (...shape: number[]) => ({ type: 'tensor', 'tensor-spec': { shape } });
  const inputs: [unknown, number | undefined][] = [
    [[column('double'), column('string')], 2],
    [[column('double')], 1],
    [[column('string')], undefined],
    [[tensor(-1, 30)], 30],
    [[tensor(-1, 28, 28)], undefined],
    [[tensor(-1, -1)], undefined],
    [[tensor(-1, 3), tensor(-1, 4)], undefined],
    [{ a: 1 }, undefined],
  ];
  for (const [columns, expected] of inputs) {
    const signature = { inputs: JSON.stringify(columns) };
    const [read] = loggedModels(JSON.stringify([{ flavors: {}, signature }]), 'mlflow.db');
    expect(read?.features, signature.inputs).toBe(expected);
  }
});

test('gives nothing for what is no list of models', () => {
  for (const history of ['', '{', '{}', '[1, null, {"flavors": []}]'])
    expect(loggedModels(history, 'mlflow.db')).toEqual([]);
});

function model(created: string, flavors: object) {
  return { utc_time_created: created, flavors: { python_function: {}, ...flavors } };
}
