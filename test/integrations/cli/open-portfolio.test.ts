import { expect, test } from 'vitest';
import { loadFolder, openPortfolio } from '../../../integrations/cli/open-portfolio.ts';
import { fixture } from './run-cli.ts';

function io(cwd: string) {
  const printed: string[] = [];
  return {
    printed,
    io: {
      out: () => undefined,
      err: (text: string) => void printed.push(text),
      cwd,
      colour: false,
      version: '0',
    },
  };
}

test('a folder with errors is loaded with its findings', async () => {
  const { findings } = await loadFolder('.', io(fixture('unknown-key')).io);
  expect(findings).toHaveLength(2);
});

test('a portfolio opens only without errors, and its findings are printed instead', async () => {
  const clean = io(fixture('clean'));
  expect((await openPortfolio('.', clean.io))?.portfolio.projects).toHaveLength(1);
  expect(clean.printed).toEqual([]);
  const broken = io(fixture('unknown-key'));
  expect(await openPortfolio('.', broken.io)).toBeUndefined();
  expect(broken.printed.join('')).toContain('2 errors in 1 file');
});

test('a missing folder and a file are refused', async () => {
  await expect(loadFolder('none', io(fixture('clean')).io)).rejects.toThrow(
    'There is no folder none.',
  );
  await expect(loadFolder('portfolio.yaml', io(fixture('clean')).io)).rejects.toThrow(
    'portfolio.yaml is a file',
  );
});
