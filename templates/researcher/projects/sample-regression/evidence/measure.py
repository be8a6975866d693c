"""Measures the sample regression, its ablations and its intervals, and writes metrics.json.

pip install scikit-learn==1.2.1 numpy==1.24.2, then: python measure.py
"""
import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import load_diabetes
from sklearn.dummy import DummyRegressor
from sklearn.linear_model import LinearRegression, RidgeCV
from sklearn.metrics import mean_absolute_error, r2_score
from sklearn.model_selection import KFold, cross_val_score, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SEED, RESAMPLES = 0, 2000
data = load_diabetes(scaled=False)
names = list(data.feature_names)
Xtr, Xte, ytr, yte = train_test_split(data.data, data.target, test_size=.25, random_state=SEED)


def ridge():
    return make_pipeline(StandardScaler(), RidgeCV(alphas=np.logspace(-3, 3, 25)))


def without(name):
    keep = [i for i, other in enumerate(names) if other != name]
    return mean_absolute_error(yte, ridge().fit(Xtr[:, keep], ytr).predict(Xte[:, keep]))


def interval(score, p):
    rng = np.random.default_rng(SEED)
    draws = (rng.integers(0, len(yte), len(yte)) for _ in range(RESAMPLES))
    low, high = np.percentile([score(yte[rows], p[rows]) for rows in draws], [2.5, 97.5])
    return {'low': low, 'high': high, 'level': .95, 'method': 'bootstrap-percentile', 'resamples': RESAMPLES}


def group(rows):
    error = np.abs(p[rows] - yte[rows])
    return {'n': int(rows.sum()), 'error_mean': round(float(error.mean()), 4), 'error_sd': round(float(error.std(ddof=1)), 4)}


p = ridge().fit(Xtr, ytr).predict(Xte)
bmi = names.index('bmi')
line = LinearRegression().fit(Xtr[:, [bmi]], ytr).predict(Xte[:, [bmi]])
mean = DummyRegressor().fit(Xtr, ytr).predict(Xte)
folds = KFold(5, shuffle=True, random_state=SEED)
report = {
    'tool': f'scikit-learn {sklearn.__version__}', 'seed': SEED,
    'rows': len(data.target), 'n_train': len(ytr), 'n_test': len(yte),
    'mae': mean_absolute_error(yte, p), 'mae_interval': interval(mean_absolute_error, p),
    'r2': r2_score(yte, p), 'r2_interval': interval(r2_score, p),
    'mean': {'mae': mean_absolute_error(yte, mean)},
    'bmi_only': {'mae': mean_absolute_error(yte, line)},
    'without': {name: without(name) for name in ('bmi', 's5', 'bp')},
    'groups': [{'attribute': 'sex', 'group': f'Coded {code}', **group(Xte[:, names.index('sex')] == code)}
               for code in (1, 2)],
    'cross_validation': [round(-s, 4) for s in cross_val_score(
        ridge(), data.data, data.target, cv=folds, scoring='neg_mean_absolute_error')],
}
Path(__file__).with_name('metrics.json').write_text(json.dumps(report, indent=1) + '\n')
