import { expect, test } from 'vitest';
import { frameworkOfModule, frameworkOfPackage } from '../../src/drafts/frameworks.ts';
import { ownModules, pythonImports } from '../../src/drafts/python-imports.ts';

test('finds imports at any depth, and not in texts, remarks or relative to the file', () => {
  const code = `'''
import keras
'''
import os.path as p, torch  # import flax
try:
    from sklearn.svm import SVC
except ImportError: pass
from . import jax
from .xgboost import x
import lightgbm; print(1)
important = 3
x = "import shap"
import torch
"""never closed
import optuna
`;
  expect(pythonImports(code)).toEqual([
    { module: 'os', line: 4 },
    { module: 'torch', line: 4 },
    { module: 'sklearn', line: 6 },
    { module: 'lightgbm', line: 10 },
  ]);
});

test('knows software by package and by module, which often differ', () => {
  expect(frameworkOfPackage('Scikit_Learn')?.name).toBe('scikit-learn');
  expect(frameworkOfPackage('sklearn')).toBeUndefined();
  expect(frameworkOfModule('cv2')?.name).toBe('OpenCV');
  expect(frameworkOfModule('constructor')).toBeUndefined();
});

test('modules of a repository are its files and the folders above them', () => {
  expect([...ownModules(['src/datasets/load.py', 'keras.md', 'a.py'])]).toEqual([
    'src',
    'datasets',
    'load',
    'a',
  ]);
});
