"""Measures the digits classifier, and writes metrics.json.

Debian 12: apt-get install python3-sklearn && /usr/bin/python3 measure.py
"""
import json
from pathlib import Path

import sklearn
from sklearn.datasets import load_digits
from sklearn.dummy import DummyClassifier
from sklearn.metrics import accuracy_score, confusion_matrix
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

X, y = load_digits(return_X_y=True)
Xtr, Xte, ytr, yte = train_test_split(X, y, test_size=.3, stratify=y, random_state=0)
predicted = SVC(gamma=.001).fit(Xtr, ytr).predict(Xte)
report = {
    'tool': f'scikit-learn {sklearn.__version__}',
    'n_train': len(ytr),
    'n_test': len(yte),
    'accuracy': accuracy_score(yte, predicted),
    'baseline_accuracy': DummyClassifier().fit(Xtr, ytr).score(Xte, yte),
    'confusion': confusion_matrix(yte, predicted).tolist(),
}
Path(__file__).with_name('metrics.json').write_text(json.dumps(report, indent=1) + '\n')
