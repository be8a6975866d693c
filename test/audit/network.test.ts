import { expect, test } from 'vitest';
import { isNetwork } from '../../src/audit/network.ts';

test.each(['PyTorch', 'torch', 'TensorFlow', 'tf.keras', 'PyTorch Lightning', 'transformers'])(
  'what was trained with %s is a network',
  (name) => {
    expect(isNetwork({ library: { name } })).toBe(true);
  },
);

test.each([
  'Transformer encoder with a layer of two classes',
  'Multi-layer perceptron',
  'LSTM over characters',
  'Convolutional neural network',
])('a method tells: %s', (algorithm) => {
  expect(isNetwork({ algorithm })).toBe(true);
});

test.each([
  'L2-penalised logistic regression',
  'k nearest neighbours on scaled pixels',
  'Gradient-boosted trees',
  'Unobserved components with trend',
  'Column transformer and ridge regression',
])('nor is everything one: %s', (algorithm) => {
  expect(isNetwork({ library: { name: 'scikit-learn' }, algorithm })).toBe(false);
  expect(isNetwork({})).toBe(false);
});
