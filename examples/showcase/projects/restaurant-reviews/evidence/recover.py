"""Recovers counts from classification_report.json, after checking its hash, and writes recovered.json.

The report prints shares and class sizes; a share times the size of its class is a whole number of rows.

Python 3.9 or newer, nothing to install: python3 recover.py
"""
import json
import re
from hashlib import md5
from math import isclose
from pathlib import Path

HERE = Path(__file__).parent
NAMES = {'0': 'not liked', '1': 'liked'}


def checked_report():
    """The report, if dvc.lock holds the hash of exactly these bytes."""
    data = (HERE / 'classification_report.json').read_bytes()
    lock = (HERE / 'dvc.lock').read_text()
    recorded = re.search(r'- path: classification_report\.json\s+md5: (\w+)', lock).group(1)
    assert md5(data).hexdigest() == recorded, 'the report is not the one in dvc.lock'
    return json.loads(data), recorded


def rows_right(row):
    found = row['recall'] * row['support']
    assert isclose(found, round(found), abs_tol=1e-9), 'no whole number of rows gives this recall'
    return round(found)


def class_row(key, row):
    return {'label': NAMES[key], 'precision': row['precision'], 'recall': row['recall'],
            'f1': row['f1-score'], 'support': row['support']}


def main():
    report, recorded = checked_report()
    tn, tp = rows_right(report['0']), rows_right(report['1'])
    negatives, positives = report['0']['support'], report['1']['support']
    fp, fn, n = negatives - tn, positives - tp, negatives + positives
    assert isclose(tp / (tp + fp), report['1']['precision']) and isclose(tn / (tn + fn), report['0']['precision'])
    assert isclose((tp + tn) / n, report['accuracy'])
    recovered = {
        'made_from': 'classification_report.json', 'md5': recorded, 'rows': n,
        'confusion': {'labels': ['liked', 'not liked'], 'counts': [[tp, fn], [fp, tn]]},
        'classes': [class_row(key, report[key]) for key in ('1', '0')],
        'majority': {'accuracy': positives / n, 'balanced_accuracy': 0.5},
    }
    (HERE / 'recovered.json').write_text(json.dumps(recovered, indent=1) + '\n')


if __name__ == '__main__':
    main()
