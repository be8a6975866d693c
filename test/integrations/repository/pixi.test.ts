import { expect, test } from 'vitest';
import { pixiDependencies } from '../../../integrations/repository/pixi.ts';

test('reads both tables and those of features, two equals signs alone as a pin', () => {
  const text = `[workspace]
name = "x"
[dependencies]
python = ">=3.11"
pytorch-cpu = "==2.4.0"
pandas = "2.2.*"
[pypi-dependencies]
torch = { version = "==2.4.1", extras = ["a"] }
own = { path = "." }
[feature.test.dependencies]
pytest = "*"
`;
  const plain = { file: 'pixi.toml', development: false };
  expect(pixiDependencies(text, 'pixi.toml')).toEqual([
    { ...plain, name: 'pytorch-cpu', asks: '==2.4.0', version: '2.4.0', pinned: true, line: 5 },
    { ...plain, name: 'pandas', asks: '2.2.*', pinned: false, line: 6 },
    { ...plain, name: 'torch', asks: '==2.4.1', version: '2.4.1', pinned: true, line: 8 },
    { ...plain, name: 'own', asks: '', pinned: false, line: 9 },
    { ...plain, name: 'pytest', asks: '*', pinned: false, line: 11, development: true },
  ]);
});

test('says why there are none', () => {
  expect(pixiDependencies('[[[', 'pixi.toml')).toBe('is not valid TOML (line 1)');
  expect(pixiDependencies('dependencies = 5\nfeature = [1]', 'pixi.toml')).toEqual([]);
});
