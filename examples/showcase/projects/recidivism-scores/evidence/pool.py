"""Pools group-counts.json into the rates project.yaml states, and writes metrics.json.

Python 3.9 or newer, nothing to install: python3 pool.py
"""
import json
from math import exp, log, sqrt
from pathlib import Path

HERE = Path(__file__).parent
Z = 1.959963984540054
COUNTS = ('tp', 'fp', 'tn', 'fn')


def pooled(groups):
    return {key: sum(group[key] for group in groups) for key in COUNTS}


def rates(tp, fp, tn, fn):
    n = tp + fp + tn + fn
    return {'n': n, 'accuracy': (tp + tn) / n, 'recall': tp / (tp + fn), 'precision': tp / (tp + fp),
            'false_positive_rate': fp / (fp + tn), 'base_rate': (tp + fn) / n}


def curve(bins):
    """Flags bins one after the other, riskiest first. Each bin: label, positives, negatives."""
    P, N = sum(b[1] for b in bins), sum(b[2] for b in bins)
    tp = fp = 0
    points = [{'cut': None, 'tp': 0, 'fp': 0}]
    for label, positives, negatives in bins:
        tp, fp = tp + positives, fp + negatives
        points.append({'cut': label, 'tp': tp, 'fp': fp})
    return [{**p, 'recall': round(p['tp'] / P, 6), 'fpr': round(p['fp'] / N, 6)} for p in points], P, N


def auc(bins):
    """Area by trapezoids, with a Hanley-McNeil (1982) interval on the logit scale."""
    points, P, N = curve(bins)
    area = sum((b['fp'] - a['fp']) * (a['tp'] + b['tp']) / 2 for a, b in zip(points, points[1:])) / (P * N)
    q1, q2 = area / (2 - area), 2 * area * area / (1 + area)
    se = sqrt((area * (1 - area) + (P - 1) * (q1 - area ** 2) + (N - 1) * (q2 - area ** 2)) / (P * N))
    centre, half = log(area / (1 - area)), Z * se / (area * (1 - area))
    bound = lambda x: 1 / (1 + exp(-x))
    return {'value': area, 'low': bound(centre - half), 'high': bound(centre + half), 'level': 0.95,
            'method': 'hanley-mcneil'}


def deciles(rows):
    return [(r['decile'], r['positives'], r['n'] - r['positives']) for r in sorted(rows, key=lambda r: -r['decile'])]


def by_score_level(rows):
    """One group's outcomes at each decile, and its counts when everyone from a decile up is flagged."""
    rows = sorted(rows, key=lambda r: r['decile'])
    P, n = sum(r['positives'] for r in rows), sum(r['n'] for r in rows)
    sweep = []
    for cut in [r['decile'] for r in rows]:
        flagged = [r for r in rows if r['decile'] >= cut]
        tp, all_flagged = sum(r['positives'] for r in flagged), sum(r['n'] for r in flagged)
        sweep.append({'threshold': cut, 'tp': tp, 'fp': all_flagged - tp, 'tn': n - P - (all_flagged - tp), 'fn': P - tp})
    return {'scoreBins': [{'score': r['decile'], 'positives': r['positives'], 'n': r['n']} for r in rows], 'sweep': sweep}


def group_rows(attributes, by_score):
    """Counts per group, largest first; age bands from young to old. Deciles are published for two groups only."""
    largest = lambda group: -group['n']
    bands = ['Less than 25', '25 - 45', 'Greater than 45']
    ordered = [('race', sorted(attributes['race'], key=largest)), ('sex', sorted(attributes['sex'], key=largest)),
               ('age', sorted(attributes['age_cat'], key=lambda group: bands.index(group['group'])))]
    return [{'attribute': name, 'group': g['group'], 'n': g['n'], **{k: g[k] for k in COUNTS},
             **(by_score_level(by_score[g['group']]) if g['group'] in by_score else {})}
            for name, groups in ordered for g in groups]


def main():
    source = json.loads((HERE / 'group-counts.json').read_text())
    attributes, by_score = source['attributes'], source['calibration_by_decile']
    totals = pooled(attributes['race'])
    assert all(pooled(groups) == totals for groups in attributes.values()), 'attributes disagree'
    all_rows = rates(**totals)
    ages = sorted(attributes['age_cat'], key=lambda g: -(g['tp'] + g['fn']) / g['n'])
    points, P, N = curve(deciles(by_score['ALL']))
    group = {g['group']: rates(**{k: g[k] for k in COUNTS}) for g in attributes['race']}
    report = {
        'made_from': 'group-counts.json', 'source': source['source'],
        'counts': totals, 'positives': P, 'negatives': N,
        'confusion': {'labels': ['charged again', 'not charged again'],
                      'counts': [[totals['tp'], totals['fn']], [totals['fp'], totals['tn']]]},
        'external': all_rows,
        'majority': {'accuracy': N / (P + N), 'recall': 0.0, 'false_positive_rate': 0.0},
        'auc': {'score': auc(deciles(by_score['ALL'])),
                'age_band': auc([(g['group'], g['tp'] + g['fn'], g['fp'] + g['tn']) for g in ages]),
                'African-American': auc(deciles(by_score['African-American'])),
                'Caucasian': auc(deciles(by_score['Caucasian']))},
        'roc': [{'fpr': p['fpr'], 'tpr': p['recall'], 'threshold': p['cut']} for p in points],
        'pr': [{'recall': p['recall'], 'precision': round(p['tp'] / (p['tp'] + p['fp']), 6),
                'threshold': p['cut']} for p in points[1:]],
        'prevalence': round(P / (P + N), 6),
        'groups': group_rows(attributes, by_score),
        'by_race': group,
        'by_sex': {g['group']: rates(**{k: g[k] for k in COUNTS}) for g in attributes['sex']},
        'by_age': {g['group']: rates(**{k: g[k] for k in COUNTS}) for g in attributes['age_cat']},
    }
    (HERE / 'metrics.json').write_text(json.dumps(report, indent=1) + '\n')


if __name__ == '__main__':
    main()
