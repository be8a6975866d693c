import { describe, expect, test } from 'vitest';
import {
  setupCfgDependencies,
  setupPyDependencies,
} from '../../../integrations/repository/setup-files.ts';

describe('setupPyDependencies', () => {
  test('reads a list of plain texts, with lines', () => {
    const text = `from setuptools import setup
setup(
    name="x",
    install_requires=[
        "torch==2.4.0",  # 'the model'
        "scikit-learn>=1.2; python_version > '3'",
        "numpy[extra]; python_version > '3'".strip() if False else "x",
    ],
)`;
    const plain = text.replace(/^.*numpy.*\n/m, '');
    expect(setupPyDependencies(plain, 'setup.py')).toEqual([
      dependency({ name: 'torch', asks: '==2.4.0', version: '2.4.0', pinned: true, line: 5 }),
      dependency({ name: 'scikit-learn', asks: '>=1.2', pinned: false, line: 6 }),
    ]);
    expect(setupPyDependencies(text, 'setup.py')).toMatch(/by code, which is not run/);
  });

  test('runs nothing and says so where code makes the list', () => {
    for (const list of [
      'read("requirements.txt")',
      'REQUIRED',
      '["a"] + more',
      '["a\\nb"]',
      '[f"a"]',
    ]) {
      expect(setupPyDependencies(`setup(install_requires=${list})`, 'setup.py')).toMatch(/by code/);
    }
    expect(setupPyDependencies('setup(name="x")', 'setup.py')).toEqual([]);
    expect(setupPyDependencies('setup(install_requires=[])', 'setup.py')).toEqual([]);
  });

  test('takes no long time over a list that never ends', () => {
    const text = `setup(install_requires=[${'"a", \n#'.repeat(40_000)}`;
    expect(setupPyDependencies(text, 'setup.py')).toMatch(/by code/);
  });
});

describe('setupCfgDependencies', () => {
  test('reads the indented lines, up to the next key', () => {
    const text = `[metadata]\ninstall_requires = no\n[options]\npackages = find:
install_requires =
    torch==2.4.0

    # a remark
    pandas ~= 2.0
zip_safe = false\n[options.extras_require]\ndev = pytest\n`;
    expect(setupCfgDependencies(text, 'setup.cfg')).toEqual([
      dependency(
        { name: 'torch', asks: '==2.4.0', version: '2.4.0', pinned: true, line: 6 },
        'cfg',
      ),
      dependency({ name: 'pandas', asks: '~= 2.0', pinned: false, line: 9 }, 'cfg'),
    ]);
  });

  test('finds nothing in other files', () => {
    expect(setupCfgDependencies('[flake8]\nmax-line-length = 99\n', 'setup.cfg')).toEqual([]);
    expect(setupCfgDependencies('', 'setup.cfg')).toEqual([]);
    expect(setupCfgDependencies('[options]\r\ninstall_requires = torch\r\n', 'setup.cfg')).toEqual([
      dependency({ name: 'torch', asks: '', pinned: false, line: 2 }, 'cfg'),
    ]);
  });
});

function dependency(parts: object, ending = 'py') {
  return { ...parts, file: `setup.${ending}`, development: false };
}
