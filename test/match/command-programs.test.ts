import { expect, test } from 'vitest';
import { commandPrograms } from '../../src/match/command-programs.ts';

test.each([
  ['python3 train.py --out results/', ['python3']],
  ['poetry run dvc pull && poetry run dvc repro', ['poetry run dvc pull', 'poetry run dvc repro']],
  ['cd code && uv run pytest -x tests/', ['uv run pytest']],
  ['Rscript fit.R | tee log.txt', ['Rscript', 'tee']],
])('%s runs %j', (command, programs) => expect(commandPrograms(command)).toEqual(programs));

test.each([
  'git clone https://github.com/example/x && git -C x checkout a19eecb807ec2c79a39ebf18108816e6ffffc1d5',
  'pip install -r requirements.txt',
  'python3 -m pip install torch',
  'conda env create -f environment.yml',
  'npm ci',
  '',
])('%s only fetches or installs', (command) => expect(commandPrograms(command)).toEqual([]));
