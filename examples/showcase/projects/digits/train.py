"""Trains and measures four models of handwritten digits, and writes evidence/.

Debian 12: apt-get install python3-sklearn && /usr/bin/python3 train.py
No network; the 1797 images come with scikit-learn. With the versions of requirements.txt on one
machine the output is the same, byte for byte, on every run: all random choices are seeded, and
nothing that depends on the clock is written. Takes about fifteen seconds.

Order of work: split once; choose settings and model on the validation part; use the test part
once, at the end. Every model is fitted on the training part only.
"""
import os

# One thread, set before NumPy is loaded: the order of sums, and so the last digit, stays the same.
os.environ['OMP_NUM_THREADS'] = os.environ['OPENBLAS_NUM_THREADS'] = '1'

import csv
import json
import platform
from pathlib import Path

import numpy as np
import scipy
import scipy.stats
import sklearn
from sklearn.base import clone
from sklearn.datasets import load_digits
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import (accuracy_score, balanced_accuracy_score, cohen_kappa_score, confusion_matrix,
                             f1_score, matthews_corrcoef, precision_recall_fscore_support)
from sklearn.model_selection import KFold, StratifiedKFold, cross_val_score, train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler
from sklearn.svm import SVC

SEED, RESAMPLES = 0, 2000
EVIDENCE = Path(__file__).resolve().parent / 'evidence'
LABELS = list(range(10))
LEARNING_SIZES = [50, 100, 200, 400, 600, 800, 1000]

# Candidate settings, few enough to list. Pixels run from 0 to 16; MinMaxScaler maps each pixel's
# training range to 0..1 and is fitted inside the pipeline, on training rows only.
GRIDS = {
    'logisticRegression': [{'C': c} for c in (0.1, 1.0, 10.0)],
    'nearestNeighbours': [{'n_neighbors': k} for k in (1, 3, 5, 7)],
    'svcRbf': [{'C': c, 'gamma': g} for c in (1.0, 10.0) for g in (0.01, 0.03, 0.1)],
}


def build(name, setting):
    if name == 'logisticRegression':
        return make_pipeline(MinMaxScaler(), LogisticRegression(max_iter=5000, **setting))
    if name == 'nearestNeighbours':
        return make_pipeline(MinMaxScaler(), KNeighborsClassifier(**setting))
    return make_pipeline(MinMaxScaler(), SVC(**setting))


def split(X, y):
    """60 : 20 : 20, every digit in the same share. Returns row numbers."""
    rows = np.arange(len(y))
    rest, test = train_test_split(rows, test_size=0.2, stratify=y, random_state=SEED)
    train, validation = train_test_split(rest, test_size=0.25, stratify=y[rest], random_state=SEED)
    return train, validation, test


def select(X, y, train, validation):
    """Fits every setting on train; keeps the most accurate on validation. The first of equals wins."""
    trials, best = {}, {}
    for name, grid in GRIDS.items():
        trials[name] = []
        for setting in grid:
            model = build(name, setting).fit(X[train], y[train])
            correct = int((model.predict(X[validation]) == y[validation]).sum())
            trials[name].append({'setting': setting, 'correct': correct, 'n': len(validation),
                                 'accuracy': correct / len(validation)})
            if name not in best or correct > best[name]['correct']:
                best[name] = {'model': model, 'setting': setting, 'correct': correct}
    return trials, best


def scores(actual, predicted):
    return {'n': len(actual), 'correct': int((actual == predicted).sum()),
            'accuracy': accuracy_score(actual, predicted),
            'macroF1': f1_score(actual, predicted, average='macro', zero_division=0),
            'balancedAccuracy': balanced_accuracy_score(actual, predicted),
            'mcc': matthews_corrcoef(actual, predicted), 'kappa': cohen_kappa_score(actual, predicted)}


def wilson(k, n, z=1.959963984540054):
    """Wilson (1927) interval for a proportion of k in n."""
    middle, half = k + z * z / 2, z * np.sqrt(k * (n - k) / n + z * z / 4)
    return {'low': (middle - half) / (n + z * z), 'high': (middle + half) / (n + z * z),
            'level': 0.95, 'method': 'wilson'}


def bootstrap_macro_f1(actual, predicted):
    rng, values = np.random.default_rng(SEED), []
    for _ in range(RESAMPLES):
        rows = rng.integers(0, len(actual), len(actual))
        values.append(f1_score(actual[rows], predicted[rows], average='macro', labels=LABELS, zero_division=0))
    low, high = np.percentile(values, [2.5, 97.5])
    return {'low': low, 'high': high, 'level': 0.95, 'method': 'bootstrap-percentile', 'resamples': RESAMPLES}


def per_class(actual, predicted):
    p, r, f, n = precision_recall_fscore_support(actual, predicted, labels=LABELS, zero_division=0)
    return [{'label': str(d), 'precision': p[d], 'recall': r[d], 'f1': f[d], 'support': n[d]} for d in LABELS]


def confused_pairs(matrix):
    pairs = [{'actual': str(a), 'predicted': str(p), 'count': matrix[a, p]}
             for a in LABELS for p in LABELS if a != p and matrix[a, p]]
    return sorted(pairs, key=lambda pair: (-pair['count'], pair['actual'], pair['predicted']))


def paired(actual, first, second):
    """Counts for McNemar's test: b, only the first is right; c, only the second is right."""
    one, two = first == actual, second == actual
    return {'both': int((one & two).sum()), 'b': int((one & ~two).sum()),
            'c': int((~one & two).sum()), 'neither': int((~one & ~two).sum()), 'n': len(actual)}


def shown(report, final):
    """The headline and the paired differences, in the form in which the manifest reads them."""
    n, scores = report['test'][final]['n'], report['test']
    comparison = {name: {'difference': scores[final]['accuracy'] - scores[name]['accuracy'],
                         'discordant': {'b': pair['b'], 'c': pair['c']},
                         'p': scipy.stats.binomtest(pair['b'], pair['b'] + pair['c']).pvalue, 'n': n}
                  for name, pair in report['paired'].items()}
    blocks = report['writers'][final]
    return {'macroF1': {'value': scores[final]['macroF1'], 'n': n, 'ci': report['intervals']['macroF1'][final]},
            'comparison': comparison,
            'blocks': {'value': blocks['blocks']['mean'], 'delta': blocks['delta'], 'n': report['data']['rows']}}


def learning_curve(model, X, y, train, validation):
    """Fits on growing parts of train, taken in a seeded random order with every digit in its share."""
    rows = []
    for size in LEARNING_SIZES + [len(train)]:
        part = train if size == len(train) else train_test_split(
            train, train_size=size, stratify=y[train], random_state=SEED)[0]
        fitted = clone(model).fit(X[part], y[part])
        rows.append({'trainSize': size, 'trainAccuracy': fitted.score(X[part], y[part]),
                     'validationAccuracy': fitted.score(X[validation], y[validation])})
    return rows


def cross_validation(model, X, y, train):
    """Five folds of train, drawn at random. All settings were chosen before."""
    folds = StratifiedKFold(5, shuffle=True, random_state=SEED)
    values = cross_val_score(model, X[train], y[train], cv=folds)
    return {'metric': 'accuracy', 'k': 5, 'repeats': 1, 'scores': list(values),
            'mean': values.mean(), 'sd': values.std(ddof=1), 'on': 'train'}


def close_in_file(X, y, reach=70):
    """How often the nearest other image of the same digit lies within 70 rows of the file.

    70 rows is about half of what one of 13 writers gave (1797 / 13 = 138). Chance: the share of
    images of the same digit that lie that close.
    """
    rows, near, chance = np.arange(len(y)), 0, 0.0
    for i in rows:
        same = rows[(y == y[i]) & (rows != i)]
        nearest = same[np.argmin(((X[same] - X[i]) ** 2).sum(axis=1))]
        near += int(abs(nearest - i) <= reach)
        chance += (np.abs(same - i) <= reach).mean()
    return {'rows': reach, 'k': near, 'n': len(y), 'observed': near / len(y), 'byChance': chance / len(y)}


def writers(model, X, y):
    """All images, five folds: drawn at random, and in five blocks of neighbouring rows.

    The 13 writers are not labelled. close_in_file shows that look-alikes lie close in the file, so
    neighbouring rows probably share a writer: blocks keep most writers out of the training folds and
    random folds do not. The gap estimates what a random split gains from having seen the same hand.
    Settings are those chosen on validation, so both figures use images that took part in that choice.
    """
    mixed = cross_val_score(model, X, y, cv=KFold(5, shuffle=True, random_state=SEED))
    blocks = cross_val_score(model, X, y, cv=KFold(5, shuffle=False))
    return {'random': {'scores': list(mixed), 'mean': mixed.mean(), 'sd': mixed.std(ddof=1)},
            'blocks': {'scores': list(blocks), 'mean': blocks.mean(), 'sd': blocks.std(ddof=1)},
            'delta': blocks.mean() - mixed.mean()}


def kept(by):
    return slice(max(by, 0), 8 + min(by, 0))


def shifted(X, rows_down, columns_right):
    """Moves each 8 x 8 image by whole pixels; what leaves the frame is lost, what enters is 0."""
    images, moved = X.reshape(-1, 8, 8), np.zeros((len(X), 8, 8))
    moved[:, kept(rows_down), kept(columns_right)] = images[:, kept(-rows_down), kept(-columns_right)]
    return moved.reshape(-1, 64)


def noisy(X, sd):
    """Normal noise on the scale of the pixels (0..16), cut off at both ends."""
    return np.clip(X + np.random.default_rng(SEED).normal(0, sd, X.shape), 0, 16)


def robustness(model, X, y):
    clean = int((model.predict(X) == y).sum())
    changed = [('shift', f'one pixel {name}', shifted(X, *move)) for name, move in
               (('up', (-1, 0)), ('down', (1, 0)), ('left', (0, -1)), ('right', (0, 1)))]
    changed += [('noise', f'normal noise, sd {sd} of 16', noisy(X, sd)) for sd in (1, 2, 4)]
    report = []
    for test, condition, images in changed:
        correct = int((model.predict(images) == y).sum())
        report.append({'test': test, 'condition': condition, 'correct': correct, 'n': len(y),
                       'accuracy': correct / len(y), 'delta': correct / len(y) - clean / len(y)})
    return report


def main():
    data = load_digits()
    X, y = data.data, data.target
    train, validation, test = split(X, y)
    trials, best = select(X, y, train, validation)
    ranking = sorted(best, key=lambda name: -best[name]['correct'])
    final, runner_up = ranking[0], ranking[1]
    majority = DummyClassifier(strategy='most_frequent').fit(X[train], y[train])
    predicted = {'majority': majority.predict(X[test])}
    predicted.update({name: best[name]['model'].predict(X[test]) for name in GRIDS})
    actual, p = y[test], predicted[final]
    matrix = confusion_matrix(actual, p, labels=LABELS)
    model = best[final]['model']
    curve = learning_curve(model, X, y, train, validation)
    twice = len(X) - len(np.unique(X, axis=0))
    report = {
        'dataset': 'sklearn.datasets.load_digits: the test part of Optical Recognition of Handwritten Digits '
                   '(E. Alpaydin, C. Kaynak, 1998), UCI Machine Learning Repository',
        'versions': {'python': platform.python_version(), 'scikit-learn': sklearn.__version__,
                     'numpy': np.__version__, 'scipy': scipy.__version__},
        'seed': SEED,
        'data': {'rows': len(X), 'features': X.shape[1], 'classes': 10, 'missingValues': int(np.isnan(X).sum()),
                 'duplicateRows': twice, 'pixelLow': X.min(), 'pixelHigh': X.max(),
                 'perClass': {str(d): int((y == d).sum()) for d in LABELS},
                 'constantPixels': int((X.min(axis=0) == X.max(axis=0)).sum())},
        'splits': {name: {'n': len(rows), 'perClass': [int((y[rows] == d).sum()) for d in LABELS]}
                   for name, rows in (('train', train), ('validation', validation), ('test', test))},
        'selection': {'by': 'accuracy on validation', 'trials': trials, 'ranking': ranking,
                      'chosen': {name: best[name]['setting'] for name in GRIDS},
                      'final': final, 'runnerUp': runner_up},
        'fitted': {'trainAccuracy': {name: best[name]['model'].score(X[train], y[train]) for name in GRIDS},
                   'svcSupportVectors': int(best['svcRbf']['model'][-1].n_support_.sum())},
        'validation': {name: scores(y[validation], best[name]['model'].predict(X[validation])) for name in GRIDS},
        'test': {name: scores(actual, predicted[name]) for name in predicted},
        'intervals': {'accuracy': {name: wilson(int((predicted[name] == actual).sum()), len(actual))
                                   for name in predicted},
                      'macroF1': {name: bootstrap_macro_f1(actual, predicted[name]) for name in predicted}},
        'majorityLabel': str(majority.predict(X[:1])[0]),
        'confusion': {'labels': [str(d) for d in LABELS], 'counts': matrix.tolist()},
        'perClass': per_class(actual, p),
        'paired': {name: paired(actual, p, predicted[name]) for name in GRIDS if name != final},
        'crossValidation': {name: cross_validation(best[name]['model'], X, y, train) for name in GRIDS},
        'writers': {name: writers(best[name]['model'], X, y) for name in GRIDS},
        'nearestSameDigit': close_in_file(X, y),
        'learningCurve': curve,
        'robustness': {name: robustness(best[name]['model'], X[test], actual) for name in GRIDS},
        'errors': {'count': int((p != actual).sum()), 'pairs': confused_pairs(matrix),
                   'wrongInAllThree': int(np.all([predicted[n] != actual for n in GRIDS], axis=0).sum()),
                   'rows': [{'row': int(test[i]), 'actual': str(actual[i]), 'predicted': str(p[i])}
                            for i in np.flatnonzero(p != actual)]},
    }
    report['shown'] = shown(report, final)
    EVIDENCE.mkdir(exist_ok=True)
    text = json.dumps(report, indent=1, default=lambda number: number.item())
    (EVIDENCE / 'metrics.json').write_text(text + '\n')
    with open(EVIDENCE / 'learning-curve.csv', 'w', newline='') as file:
        table = csv.DictWriter(file, list(curve[0]), lineterminator='\n')
        table.writeheader()
        table.writerows(curve)


if __name__ == '__main__':
    main()
