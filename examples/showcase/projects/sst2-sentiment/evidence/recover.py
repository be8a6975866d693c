"""Recovers the confusion matrix that model-index.json does not print, and writes recovered.json.

Every way to divide the rows into right and wrong answers is tried. A matrix is kept only when it gives
accuracy, precision, recall and F1 to the last digit the card prints.

Python 3.9 or newer, nothing to install: python3 recover.py
"""
import json
from math import isclose
from pathlib import Path

HERE = Path(__file__).parent
CHECKED = ('accuracy', 'precision', 'recall', 'f1')


def rates(tp, fp, tn, fn):
    return {'accuracy': (tp + tn) / (tp + fp + tn + fn), 'precision': tp / (tp + fp),
            'recall': tp / (tp + fn), 'f1': 2 * tp / (2 * tp + fp + fn)}


def fits(counts, stated):
    found = rates(**counts)
    return all(isclose(found[key], stated[key], abs_tol=5e-16) for key in CHECKED)


def matrices(stated, n):
    """All counts over n rows that give the stated rates."""
    wrong = round(n * (1 - stated['accuracy']))
    for fp in range(wrong + 1):
        for tp in range(1, n - wrong + 1):
            counts = {'tp': tp, 'fp': fp, 'tn': n - wrong - tp, 'fn': wrong - fp}
            if fits(counts, stated):
                yield counts


def main():
    card = json.loads((HERE / 'model-index.json').read_text())
    stated, n = card['validation'], card['rows']['validation']
    found = list(matrices(stated, n))
    assert len(found) == 1, f'{len(found)} matrices fit'
    tp, fp, tn, fn = (found[0][key] for key in ('tp', 'fp', 'tn', 'fn'))
    positives, negatives = tp + fn, tn + fp
    report = {
        'made_from': 'model-index.json', 'rows': n, 'matrices_that_fit': len(found),
        'confusion': {'labels': ['positive', 'negative'], 'counts': [[tp, fn], [fp, tn]]},
        'positives': positives, 'negatives': negatives,
        'false_positive_rate': fp / negatives, 'specificity': tn / negatives,
        'majority': {'accuracy': positives / n, 'precision': positives / n, 'recall': 1.0,
                     'f1': 2 * positives / (n + positives)},
        'rows_behind_the_text': round(card['stated_in_text']['accuracy'] * n), 'rows_right': tp + tn,
        'train_rows_right': round(card['train']['accuracy'] * card['rows']['train']),
    }
    (HERE / 'recovered.json').write_text(json.dumps(report, indent=1) + '\n')


if __name__ == '__main__':
    main()
