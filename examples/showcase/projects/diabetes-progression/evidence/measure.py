"""Measures everything project.yaml says about the diabetes models, and writes metrics.json.

Debian 12: apt-get install python3-sklearn && /usr/bin/python3 measure.py
Latency depends on the machine and the minute; all other numbers are the same on every run.
"""
import json
import platform
import time
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import load_diabetes
from sklearn.dummy import DummyRegressor
from sklearn.ensemble import RandomForestRegressor
from sklearn.inspection import permutation_importance
from sklearn.linear_model import LinearRegression, RidgeCV
from sklearn.metrics import max_error, mean_absolute_error, mean_squared_error, r2_score
from sklearn.model_selection import KFold, cross_val_score, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SEED, CALLS, WARM_UP, RESAMPLES = 0, 500, 20, 2000
ALPHAS = np.logspace(-3, 3, 25)
HERE = Path(__file__).parent


def short(value):
    return round(float(value), 4)


def results(model, X, y):
    p = model.predict(X)
    return {'mae': mean_absolute_error(y, p), 'rmse': mean_squared_error(y, p, squared=False),
            'r2': r2_score(y, p), 'max_error': max_error(y, p), 'latency_ms': latency(model, X)}


def latency(model, X):
    times = []
    for call in range(WARM_UP + CALLS):
        row = X[[call % len(X)]]
        start = time.perf_counter_ns()
        model.predict(row)
        times.append((time.perf_counter_ns() - start) / 1e6)
    p50, p95, p99 = np.percentile(times[WARM_UP:], [50, 95, 99])
    return {'n': CALLS, 'p50': short(p50), 'p95': short(p95), 'p99': short(p99)}


def intervals(y, p):
    rng, scores = np.random.default_rng(SEED), {'mae': [], 'rmse': [], 'r2': []}
    for _ in range(RESAMPLES):
        rows = rng.integers(0, len(y), len(y))
        scores['mae'].append(mean_absolute_error(y[rows], p[rows]))
        scores['rmse'].append(mean_squared_error(y[rows], p[rows], squared=False))
        scores['r2'].append(r2_score(y[rows], p[rows]))
    return {name: dict(zip(('low', 'high'), np.percentile(values, [2.5, 97.5])),
                       level=0.95, method='bootstrap-percentile', resamples=RESAMPLES)
            for name, values in scores.items()}


def band(y, p, rows):
    error = p[rows] - y[rows]
    return {'n': int(rows.sum()), 'mae': float(np.abs(error).mean()),
            'mean_error': float(error.mean()), 'too_low': int((error < 0).sum())}


def group(y, p, rows):
    error = np.abs(p[rows] - y[rows])
    return {'n': int(rows.sum()), 'error_mean': short(error.mean()), 'error_sd': short(error.std(ddof=1))}


def main():
    data, raw = load_diabetes(), load_diabetes(scaled=False)
    X, y, names = data.data, data.target, data.feature_names
    Xtr, Xte, ytr, yte, itr, ite = train_test_split(X, y, np.arange(len(y)), test_size=.25, random_state=SEED)
    models = {
        'mean': DummyRegressor().fit(Xtr, ytr),
        'bmi_only': LinearRegression().fit(Xtr * (np.arange(10) == names.index('bmi')), ytr),
        'ridge': RidgeCV(alphas=ALPHAS).fit(Xtr, ytr),
        'least_squares': LinearRegression().fit(Xtr, ytr),
        'random_forest_300': RandomForestRegressor(300, random_state=SEED).fit(Xtr, ytr),
    }
    own_scaling = make_pipeline(StandardScaler(), RidgeCV(alphas=ALPHAS)).fit(raw.data[itr], ytr)
    final = models['ridge']
    p = final.predict(Xte)
    sex = raw.data[ite, names.index('sex')]
    importance = permutation_importance(final, Xte, yte, scoring='neg_mean_absolute_error',
                                        n_repeats=30, random_state=SEED)
    top = np.argsort(-importance.importances_mean)[:5]
    low, high = np.quantile(ytr, [1 / 3, 2 / 3])
    folds = KFold(5, shuffle=True, random_state=SEED)
    report = {
        'dataset': 'sklearn.datasets.load_diabetes (Efron et al. 2004)',
        'tool': f'scikit-learn {sklearn.__version__}', 'numpy': np.__version__,
        'python': platform.python_version(), 'hardware': '2 CPU cores', 'seed': SEED,
        'data': {'rows': len(y), 'features': X.shape[1],
                 'duplicate_rows': len(X) - len(np.unique(X, axis=0)),
                 'missing_values': int(np.isnan(X).sum())},
        'split': {'train': {'n': len(ytr)}, 'test': {'n': len(yte)}},
        'alpha': float(final.alpha_),
        'parameters': int(final.coef_.size + 1),
        'models': {name: results(model, Xte, yte) for name, model in models.items()},
        'intervals': intervals(yte, p),
        'target_variance': float(np.var(yte)),
        'scaled_on_training_rows_only': {'mae': mean_absolute_error(yte, own_scaling.predict(raw.data[ite]))},
        'cross_validation': {'k': 5, 'metric': 'mae',
                             'scores': [short(-s) for s in cross_val_score(final, X, y, cv=folds, scoring='neg_mean_absolute_error')]},
        'importance': [{'name': names[i], 'mean': short(importance.importances_mean[i]),
                        'sd': short(importance.importances_std[i])} for i in top],
        'thirds': {'cut_points': [float(low), float(high)], 'low': band(yte, p, yte <= low),
                   'middle': band(yte, p, (yte > low) & (yte <= high)), 'high': band(yte, p, yte > high)},
        'off_by_more_than_100': int((np.abs(p - yte) > 100).sum()),
        'groups': [{'attribute': 'sex', 'group': f'Coded {code}', **group(yte, p, sex == code)} for code in (1, 2)],
        'points': [{'actual': float(a), 'predicted': short(b)} for a, b in zip(yte, p)],
    }
    (HERE / 'metrics.json').write_text(json.dumps(report, indent=1, default=float) + '\n')


if __name__ == '__main__':
    main()
