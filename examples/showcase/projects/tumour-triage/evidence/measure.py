"""Measures everything project.yaml says about the tumour models, and writes metrics.json.

Debian 12: apt-get install python3-sklearn && /usr/bin/python3 measure.py
Latency depends on the machine and the minute; all other numbers are the same on every run.
"""
import json
import pickle
import platform
import time
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import RandomForestClassifier
from sklearn.inspection import permutation_importance
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import (average_precision_score, brier_score_loss, confusion_matrix,
                             precision_recall_curve, roc_auc_score, roc_curve)
from sklearn.model_selection import StratifiedKFold, cross_val_score, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

SEED, CALLS, WARM_UP, RESAMPLES = 0, 500, 20, 2000
HERE = Path(__file__).parent


def short(value):
    return round(float(value), 6)


def fit_models(X, y, perimeter):
    scaled = lambda model: make_pipeline(StandardScaler(), model)
    one_column = make_pipeline(Column(perimeter), DecisionTreeClassifier(max_depth=1))
    models = {
        'majority': DummyClassifier(strategy='most_frequent'),
        'one_feature_rule': one_column,
        'logistic_regression': scaled(LogisticRegression(max_iter=5000)),
        'svm_rbf': scaled(SVC(probability=True, random_state=SEED)),
        'random_forest_300': RandomForestClassifier(300, random_state=SEED),
    }
    return {name: model.fit(X, y) for name, model in models.items()}


class Column:
    """Keeps one column of a table."""

    def __init__(self, index):
        self.index = index

    def fit(self, X, y=None):
        return self

    def transform(self, X):
        return X[:, [self.index]]


def results(model, X, y):
    p, hard = model.predict_proba(X)[:, 1], model.predict(X)
    tn, fp, fn, tp = (int(v) for v in confusion_matrix(y, hard).ravel())
    return {
        'confusion': {'labels': ['malignant', 'benign'], 'counts': [[tp, fn], [fp, tn]]},
        'accuracy': (tp + tn) / len(y),
        'recall': tp / (tp + fn),
        'precision': tp / (tp + fp) if tp + fp else None,
        'false_positive_rate': fp / (fp + tn),
        'average_precision': average_precision_score(y, p),
        'roc_auc': roc_auc_score(y, p),
        'brier': brier_score_loss(y, p),
        'size_bytes': len(pickle.dumps(model)),
        'latency_ms': latency(model, X),
    }


def latency(model, X):
    times = []
    for call in range(WARM_UP + CALLS):
        row = X[[call % len(X)]]
        start = time.perf_counter_ns()
        model.predict_proba(row)
        times.append((time.perf_counter_ns() - start) / 1e6)
    p50, p95, p99 = np.percentile(times[WARM_UP:], [50, 95, 99])
    return {'n': CALLS, 'p50': round(p50, 4), 'p95': round(p95, 4), 'p99': round(p99, 4)}


def intervals(y, p):
    rng, scores = np.random.default_rng(SEED), {'average_precision': [], 'roc_auc': [], 'brier': []}
    while len(scores['brier']) < RESAMPLES:
        rows = rng.integers(0, len(y), len(y))
        if 0 < y[rows].sum() < len(y):
            scores['average_precision'].append(average_precision_score(y[rows], p[rows]))
            scores['roc_auc'].append(roc_auc_score(y[rows], p[rows]))
            scores['brier'].append(brier_score_loss(y[rows], p[rows]))
    return {name: dict(zip(('low', 'high'), np.percentile(values, [2.5, 97.5])),
                       level=0.95, method='bootstrap-percentile', resamples=RESAMPLES)
            for name, values in scores.items()}


def curves(y, p):
    fpr, tpr, cut = roc_curve(y, p)
    bins = np.minimum((p * 10).astype(int), 9)
    return {
        'roc': [{'fpr': short(a), 'tpr': short(b), 'threshold': short(c) if c <= 1 else None}
                for a, b, c in zip(fpr, tpr, cut)],
        'pr': corners(*precision_recall_curve(y, p)),
        'calibration': [{'meanPredicted': short(p[bins == b].mean()),
                         'fractionPositive': short(y[bins == b].mean()),
                         'count': int((bins == b).sum())} for b in range(10) if (bins == b).any()],
    }


def corners(precision, recall, cut):
    """Points where precision or recall turns; the step sum over them is still the whole curve's."""
    points = [{'recall': short(r), 'precision': short(q), 'threshold': short(c)}
              for q, r, c in list(zip(precision, recall, cut))[::-1]]
    kept = [points[i] for i in range(len(points))
            if i in (0, len(points) - 1)
            or not (same(points[i - 1:i + 2], 'precision') or same(points[i - 1:i + 2], 'recall'))]
    return kept


def same(points, key):
    return len({point[key] for point in points}) == 1


def main():
    data = load_breast_cancer()
    X, y, names = data.data, 1 - data.target, list(data.feature_names)  # 1 = malignant
    Xtr, Xte, ytr, yte, _, rows = train_test_split(
        X, y, np.arange(len(y)), test_size=.3, stratify=y, random_state=SEED)
    perimeter, concave = names.index('worst perimeter'), names.index('worst concave points')
    models = fit_models(Xtr, ytr, perimeter)
    final = models['logistic_regression']
    p = final.predict_proba(Xte)[:, 1]
    wrong = sorted(np.where((p >= .5) != yte)[0], key=lambda i: p[i])
    misses = [i for i in wrong if yte[i] == 1]
    importance = permutation_importance(final, Xte, yte, scoring='roc_auc', n_repeats=30,
                                        random_state=SEED)
    top = np.argsort(-importance.importances_mean)[:5]
    folds = StratifiedKFold(5, shuffle=True, random_state=SEED)
    report = {
        'dataset': 'sklearn.datasets.load_breast_cancer (UCI WDBC, CC BY 4.0)',
        'tool': f'scikit-learn {sklearn.__version__}', 'numpy': np.__version__,
        'python': platform.python_version(), 'hardware': '2 CPU cores', 'seed': SEED,
        'data': {'rows': len(y), 'features': X.shape[1], 'positives': int(y.sum()),
                 'duplicate_rows': len(X) - len(np.unique(X, axis=0)),
                 'missing_values': int(np.isnan(X).sum())},
        'split': {'train': {'n': len(ytr), 'positives': int(ytr.sum())},
                  'test': {'n': len(yte), 'positives': int(yte.sum())}},
        'threshold': 0.5,
        'models': {name: results(model, Xte, yte) for name, model in models.items()},
        'intervals': intervals(yte, p),
        'curves': curves(yte, p),
        'prevalence': short(yte.mean()),
        'cross_validation': {'k': 5, 'metric': 'roc_auc',
                             'scores': [short(s) for s in cross_val_score(final, X, y, cv=folds, scoring='roc_auc')]},
        'parameters': int(final[-1].coef_.size + final[-1].intercept_.size),
        'importance': [{'name': names[i], 'mean': short(importance.importances_mean[i]),
                        'sd': short(importance.importances_std[i])} for i in top],
        'errors': [{'row': int(rows[i]), 'actual': 'malignant' if yte[i] else 'benign', 'p': round(float(p[i]), 4),
                    'worst_perimeter': float(Xte[i, perimeter]), 'worst_concave_points': float(Xte[i, concave])}
                   for i in wrong],
        'error_kinds': {'misses_below_0_2': sum(1 for i in misses if p[i] < .2),
                        'misses_at_least_0_2': sum(1 for i in misses if p[i] >= .2),
                        'false_alarms': len(wrong) - len(misses),
                        'highest_false_alarm': short(max(p[i] for i in wrong))},
        'at_threshold_0_1': {'found': int(((p >= .1) & (yte == 1)).sum()),
                             'false_alarms': int(((p >= .1) & (yte == 0)).sum())},
        'class_medians': {name: {'worst_perimeter': float(np.median(Xte[yte == k][:, perimeter]))}
                          for name, k in (('benign', 0), ('malignant', 1))},
    }
    (HERE / 'metrics.json').write_text(json.dumps(report, indent=1, default=float) + '\n')


if __name__ == '__main__':
    main()
