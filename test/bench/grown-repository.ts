import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How many files of each kind the repository of five thousand has. */
const KINDS: readonly (readonly [
  count: number,
  ending: string,
  text: (index: number) => string,
])[] = [
  [3000, 'py', python],
  [500, 'json', json],
  [300, 'md', markdown],
  [200, 'yaml', yaml],
  [250, 'csv', csv],
  [150, 'txt', plain],
  [100, 'sh', plain],
  [435, 'png', picture],
  [50, 'ipynb', notebook],
];

/** Files beside those, at the top. */
const TOP: readonly (readonly [string, string])[] = [
  [
    'README.md',
    '# Grown repository\n\nSorts letters into three trays.\n\n## Results\n\nSee below.\n',
  ],
  ['requirements.txt', 'numpy==2.1.0\nscikit-learn==1.5.2\npandas>=2\ntorch\n'],
  ['pyproject.toml', '[project]\nname = "grown"\ndependencies = ["numpy", "torch>=2"]\n'],
  ['LICENSE', 'MIT License\n\nPermission is hereby granted, free of charge, to any person\n'],
  ['.gitignore', '*.log\n/scratch/\n!keep.log\nbuild/\n*.tmp\ndata/raw/\n**/cache/*.bin\n'],
  ['Dockerfile', 'FROM python:3.12\nCOPY . /app\nCMD ["uvicorn", "app:api"]\n'],
  ['.github/workflows/ci.yml', 'on: push\njobs:\n  test:\n    steps:\n      - run: pytest\n'],
  ['package.json', '{"name": "grown", "private": true}\n'],
  ['tests/test_top.py', 'import pytest\n\n\ndef test_sum():\n    assert 1 + 1 == 2\n'],
  ['reports/test_metrics.json', '{"accuracy": 0.91, "f1": 0.88, "roc_auc": 0.95}\n'],
  ['params.yaml', 'learning_rate: 0.001\nseed: 3\n'],
  ['model_card.md', '# Model card\n\n## Intended use\n\nSorting letters.\n'],
  ['CITATION.cff', 'cff-version: 1.2.0\ntitle: Grown repository\nauthors:\n  - name: A\n'],
  ['dvc.yaml', 'stages:\n  train:\n    cmd: python train.py\n    deps: [train.py]\n'],
  ['docs/.gitignore', '_build/\n'],
];

/** Installed and made files, which an import has to leave unlooked at. */
const PRUNED = [
  ...Array.from(
    { length: 3000 },
    (_, index) => `node_modules/pack-${index % 300}/lib/f${index}.js`,
  ),
  ...Array.from(
    { length: 3000 },
    (_, index) => `.venv/lib/site-packages/p${index % 100}/m${index}.py`,
  ),
  ...Array.from({ length: 2000 }, (_, index) => `.git/objects/${index % 256}/${index}`),
];

/**
 * Writes a repository as it has grown over years: five thousand files of nine kinds, six folders deep,
 * beside eight thousand installed ones. Every text follows from its position.
 * @returns how many files an import looks at
 */
export function growRepository(folder: string): number {
  let files = 0;
  for (const [count, ending, text] of KINDS) {
    for (let index = 0; index < count; index += 1)
      write(join(folder, placeOf(index, ending)), text(index));
    files += count;
  }
  for (const [path, text] of TOP) write(join(folder, path), text);
  for (const path of PRUNED) write(join(folder, path), 'exports.x = 1;\n');
  return files + TOP.length;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, path.endsWith('.png') ? 'latin1' : 'utf8');
}

/** A sixth lies in each depth from one to six; tests beside the code. */
function placeOf(index: number, ending: string): string {
  const steps = ['pkg', 'core', 'models', 'layers', 'deep', 'parts'].slice(0, 1 + (index % 6));
  const folder = steps.map((step, depth) => `${step}${(index >> (depth + 3)) % 4}`).join('/');
  const name = ending === 'py' && index % 6 === 0 ? `test_unit_${index}` : `unit_${index}`;
  return `${folder}/${name}.${ending}`;
}

function python(index: number): string {
  const parts = Array.from(
    { length: 12 + (index % 20) },
    (_, part) => `
class Part${part}:
    """Part ${part} of unit ${index}.

    It keeps a state and gives it back, and its words here are as long as such words are.
    """

    def forward(self, values, scale=${part}):
        # one step of many
        result = [value * scale + ${index} for value in values]
        return {"name": 'part', "result": result, "count": len(result)}


def test_part_${part}():
    assert Part${part}().forward([1, 2])["count"] == 2
`,
  );
  return `"""Unit ${index}."""\nfrom __future__ import annotations\n\nimport json, os\nimport numpy as np\nfrom sklearn.metrics import f1_score\nfrom .other import thing\n${parts.join('\n')}`;
}

/** Settings, labels and boxes; one in ten large. */
function json(index: number): string {
  const boxes = Array.from({ length: index % 10 === 0 ? 2000 : 60 }, (_, box) => ({
    id: box,
    label: `class-${box % 7}`,
    box: [box % 640, (box * 7) % 480, 32, 48],
    file: `images/${index}/${box}.png`,
  }));
  return JSON.stringify({ unit: index, version: '1.2', boxes, settings: { depth: 3 } }, null, 2);
}

function markdown(index: number): string {
  return `# Notes ${index}\n\n${'Some words about how this part works and why it does.\n\n## More\n\n'.repeat(20)}`;
}

function yaml(index: number): string {
  const lines = Array.from(
    { length: 40 },
    (_, line) =>
      `  option_${line}:\n    value: ${line * index}\n    note: "a remark"\n    on: true\n`,
  );
  return `# settings ${index}\nunit: ${index}\noptions:\n${lines.join('')}`;
}

function csv(index: number): string {
  const rows = Array.from(
    { length: 1500 },
    (_, row) => `${row},${(row * index) % 97},${row / (index + 3)},class-${row % 5}`,
  );
  return `id,feature_a,feature_b,label\n${rows.join('\n')}\n`;
}

function plain(index: number): string {
  return `line of text ${index}\n`.repeat(50);
}

function picture(index: number): string {
  const start = '\u0089PNG\r\n\u001a\n';
  return start + String.fromCharCode(index % 256, 0, 200, 77).repeat(5000);
}

function notebook(index: number): string {
  const cells = Array.from({ length: 40 }, (_, cell) => ({
    cell_type: cell % 4 === 0 ? 'markdown' : 'code',
    execution_count: cell % 4 === 0 ? undefined : cell + 1,
    metadata: {},
    source: [`import numpy as np\n`, `x${cell} = np.ones(${index})\n`, `print(x${cell})`],
    outputs:
      cell % 4 === 0
        ? undefined
        : [
            {
              output_type: 'display_data',
              metadata: {},
              data: { 'image/png': 'iVBORw0KGgo'.repeat(2000), 'text/plain': ['<Figure>'] },
            },
          ],
  }));
  return JSON.stringify({
    cells,
    metadata: { kernelspec: { name: 'python3', language: 'python', display_name: 'Python 3' } },
    nbformat: 4,
    nbformat_minor: 5,
  });
}
