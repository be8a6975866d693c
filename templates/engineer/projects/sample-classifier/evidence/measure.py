"""Measures the sample classifier, its size and its speed, and writes metrics.json.

pip install scikit-learn==1.2.1 numpy==1.24.2, then: python measure.py
Latency depends on the machine; all other numbers are the same on every run.
"""
import json
import pickle
import time
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

CALLS, WARM_UP = 500, 20


def latency(model, X):
    times = []
    for call in range(WARM_UP + CALLS):
        row = X[[call % len(X)]]
        start = time.perf_counter_ns()
        model.predict_proba(row)
        times.append((time.perf_counter_ns() - start) / 1e6)
    p50, p95, p99 = np.percentile(times[WARM_UP:], [50, 95, 99])
    return {'n': CALLS, 'p50': round(p50, 4), 'p95': round(p95, 4), 'p99': round(p99, 4)}


def results(model, X, y):
    tn, fp, fn, tp = (int(v) for v in confusion_matrix(y, model.predict(X)).ravel())
    return {'confusion': [[tp, fn], [fp, tn]], 'recall': tp / (tp + fn), 'accuracy': (tp + tn) / len(y),
            'roc_auc': roc_auc_score(y, model.predict_proba(X)[:, 1]),
            'size_bytes': len(pickle.dumps(model)), 'latency_ms': latency(model, X)}


data = load_breast_cancer()
X, y = data.data, 1 - data.target  # 1 = malignant
Xtr, Xte, ytr, yte = train_test_split(X, y, test_size=.3, stratify=y, random_state=0)
models = {
    'majority': DummyClassifier(strategy='most_frequent'),
    'logistic_regression': make_pipeline(StandardScaler(), LogisticRegression(max_iter=5000)),
    'random_forest_300': RandomForestClassifier(300, random_state=0),
}
report = {
    'tool': f'scikit-learn {sklearn.__version__}', 'hardware': '2 CPU cores',
    'rows': len(y), 'n_train': len(ytr), 'n_test': len(yte),
    **{name: results(model.fit(Xtr, ytr), Xte, yte) for name, model in models.items()},
}
Path(__file__).with_name('metrics.json').write_text(json.dumps(report, indent=1) + '\n')
