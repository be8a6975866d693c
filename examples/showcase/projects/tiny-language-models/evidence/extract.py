"""Copies the figures of ten tasks out of a checkout of EleutherAI/pythia, and writes zero-shot.json.

Python 3.9 or newer, nothing to install: python3 extract.py path/to/pythia
Values and standard errors are copied digit for digit. The number of questions is not in the files; for
a share p with standard error s it is p(1 - p)/s^2 + 1, written only where that is within 0.01 of a whole
number. A perplexity is given the number found for the accuracy of the same task. Everything under
"derived" is computed here.
"""
import json
import sys
from math import sqrt
from pathlib import Path

HERE = Path(__file__).parent
COMMIT = 'a19eecb807ec2c79a39ebf18108816e6ffffc1d5'
SIZES = ('70m', '160m', '410m')
TASKS = ('arc_easy', 'arc_challenge', 'sciq', 'piqa', 'winogrande', 'wsc', 'logiqa', 'lambada_openai',
         'crows_pairs_english')
METRICS = {'acc': 'accuracy', 'acc_norm': 'accuracy-normalised', 'ppl': 'perplexity',
           'pct_stereotype': 'stereotype-rate'}
Z = 1.959963984540054


def path_of(size):
    return f'evals/pythia-v1/pythia-{size}/zero-shot/{size}_step143000.json'


def questions(value, stderr):
    """Rows behind a share, from its standard error; None where that is no whole number."""
    n = value * (1 - value) / stderr ** 2 + 1
    return round(n) if abs(n - round(n)) < 0.01 else None


def figures(row):
    return {name: figure(key, row) for key, name in METRICS.items() if key in row}


def figure(key, row):
    value, stderr = row[key], row[key + '_stderr']
    share = 'acc' if key == 'ppl' else key
    n = questions(row[share], row[share + '_stderr'])
    return {'value': value, 'stderr': stderr, **({} if n is None else {'n': n})}


def pooled(results):
    """Right answers over all 57 subjects of MMLU, each question counted once."""
    rows = [row for task, row in results.items() if task.startswith('hendrycksTest-')]
    sizes = [questions(row['acc'], row['acc_stderr']) for row in rows]
    right = sum(round(row['acc'] * n) for row, n in zip(rows, sizes))
    return {'subjects': len(rows), 'right': right, 'n': sum(sizes), 'value': right / sum(sizes)}


def wilson(k, n):
    centre, half = (k + Z * Z / 2) / (n + Z * Z), Z / (n + Z * Z) * sqrt(k * (n - k) / n + Z * Z / 4)
    return centre - half, centre + half


def difference(first, second):
    """Newcombe's (1998) interval. It takes the two for independent, which is wide: the questions are the same."""
    (p1, n1), (p2, n2) = ((f['value'], f['n']) for f in (first, second))
    (l1, u1), (l2, u2) = wilson(p1 * n1, n1), wilson(p2 * n2, n2)
    return {'difference': p1 - p2, 'n': n1,
            'ci': {'low': p1 - p2 - sqrt((p1 - l1) ** 2 + (u2 - p2) ** 2),
                   'high': p1 - p2 + sqrt((u1 - p1) ** 2 + (p2 - l2) ** 2),
                   'level': 0.95, 'method': 'newcombe'}}


def main(checkout):
    files = {size: json.loads((Path(checkout) / path_of(size)).read_text()) for size in SIZES}
    results = {task: {size: figures(files[size]['results'][task]) for size in SIZES} for task in TASKS}
    accuracy = {size: results['arc_easy'][size]['accuracy'] for size in SIZES}
    counted = {task: next(f['n'] for f in results[task]['410m'].values() if 'n' in f) for task in TASKS}
    counted['mmlu'] = pooled(files['410m']['results'])['n']
    report = {
        'source': {'repository': 'https://github.com/EleutherAI/pythia', 'commit': COMMIT, 'licence': 'Apache-2.0',
                   'files': {size: path_of(size) for size in SIZES}},
        'harness': {'name': 'lm-evaluation-harness', 'version': 'not recorded in the files',
                    'task_version': {task: files['410m']['versions'][task] for task in TASKS},
                    'model_args': {size: files[size]['config']['model_args'] for size in SIZES},
                    'num_fewshot': files['410m']['config']['num_fewshot']},
        'results': results,
        'derived': {
            'questions': counted,
            'rows': sum(counted.values()),
            'mmlu': {size: pooled(files[size]['results']) for size in SIZES},
            'arc_easy_differences': {'160m': difference(accuracy['410m'], accuracy['160m']),
                                     '70m': difference(accuracy['410m'], accuracy['70m'])},
        },
    }
    (HERE / 'zero-shot.json').write_text(json.dumps(report, indent=1) + '\n')


if __name__ == '__main__':
    main(sys.argv[1])
