"""Runs the cells below and writes them with what they put out to scores.ipynb (nbformat 4.5).

Debian 12: apt-get install python3-sklearn python3-pandas python3-matplotlib && /usr/bin/python3 run.py
"""
import ast
import base64
import contextlib
import io
import json
import platform
from pathlib import Path

import matplotlib

matplotlib.use('agg')
import matplotlib.pyplot as plt

HERE = Path(__file__).parent

CELLS = [
    ('markdown', ['split'], '''## The same split as the measurements

Seed 0, 30% held out, both classes in proportion: these are the rows every number of this page is measured on.'''),
    ('code', ['split'], '''import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

data = load_breast_cancer()
X, y = data.data, 1 - data.target  # 1 = malignant
X_train, X_test, y_train, y_test, _, rows = train_test_split(
    X, y, np.arange(len(y)), test_size=0.3, stratify=y, random_state=0)
model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=5000)).fit(X_train, y_train)
risk = model.predict_proba(X_test)[:, 1]
print(f'{len(y_test)} test rows, {y_test.sum()} malignant')'''),
    ('code', ['plot', 'remove-input'], '''import matplotlib.pyplot as plt

bins = np.linspace(0, 1, 21)
plt.figure(figsize=(7, 2.8), dpi=100)
plt.hist([risk[y_test == 0], risk[y_test == 1]], bins,
         color=['#9db4c0', '#b5523b'], label=['benign', 'malignant'])
plt.axvline(0.5, color='black', linewidth=1, label='cut-off')
plt.yscale('log')
plt.xlabel('risk the model gives')
plt.ylabel('test samples (log scale)')
plt.legend(frameon=False, loc='upper center', bbox_to_anchor=(0.72, 1))
plt.tight_layout()
plt.show()'''),
    ('code', ['misses'], '''import pandas as pd

wrong = (risk >= 0.5) != y_test
table = pd.DataFrame({'row': rows, 'diagnosis': np.where(y_test == 1, 'malignant', 'benign'),
                      'risk': risk.round(3)})
table[wrong].sort_values('risk').reset_index(drop=True)'''),
]


def run(source, scope):
    """What a cell prints, draws and ends with, as Jupyter stores it."""
    tree, printed, last = ast.parse(source), io.StringIO(), None
    tail = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
    with contextlib.redirect_stdout(printed):
        exec(compile(tree, 'cell', 'exec'), scope)
        if tail:
            last = eval(compile(ast.Expression(tail.value), 'cell', 'eval'), scope)
    outputs = [{'output_type': 'stream', 'name': 'stdout', 'text': lines(printed.getvalue())}] if printed.getvalue() else []
    for number in plt.get_fignums():
        figure, png = plt.figure(number), io.BytesIO()
        figure.savefig(png, format='png', metadata={'Software': None})
        outputs.append({'output_type': 'display_data', 'metadata': {},
                        'data': {'image/png': base64.b64encode(png.getvalue()).decode()}})
    plt.close('all')
    if hasattr(last, '_repr_html_'):
        outputs.append({'output_type': 'execute_result', 'execution_count': None, 'metadata': {},
                        'data': {'text/html': lines(last._repr_html_()), 'text/plain': lines(repr(last))}})
    return outputs


def lines(text):
    return text.splitlines(keepends=True)


def main():
    scope, cells, count = {}, [], 0
    for number, (kind, tags, source) in enumerate(CELLS, 1):
        cell = {'cell_type': kind, 'id': f'cell-{number}', 'metadata': {'tags': tags}, 'source': lines(source)}
        if kind == 'code':
            count += 1
            outputs = [{**output, 'execution_count': count} if 'execution_count' in output else output
                       for output in run(source, scope)]
            cell |= {'execution_count': count, 'outputs': outputs}
        cells.append(cell)
    notebook = {'cells': cells, 'nbformat': 4, 'nbformat_minor': 5,
                'metadata': {'kernelspec': {'display_name': 'Python 3', 'language': 'python', 'name': 'python3'},
                             'language_info': {'name': 'python', 'version': platform.python_version()}}}
    (HERE / 'scores.ipynb').write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + '\n')


if __name__ == '__main__':
    main()
