import { expect, test } from 'vitest';
import { ManifestError } from '../../../integrations/astro/manifest-error.ts';
import { loadPortfolio } from '../../../src/manifest/load-fs.ts';
import { fixture } from './temporary-folder.ts';

test('shows every finding with its place and the quoted line, as the command line does', async () => {
  const { findings, sources } = await loadPortfolio(fixture('portfolios/unknown-key'));
  const error = new ManifestError(findings, { sources });
  expect(error.message).toMatch(
    /^The portfolio has errors\.\n\nprojects\/letters\/project\.yaml:5:13 error manifest\/unknown-key\n/,
  );
  expect(error.message).toContain('> 5 |   target: { nmae: letter }\n      |             ^^^^');
  expect(error.message).toContain('projects/letters/project.yaml:7:3');
  expect(error.message).toMatch(/2 errors in 1 file\n$/);
  expect(error.findings).toBe(findings);
});

test('is the author’s, not ours: no stack, no colours', async () => {
  const { findings, sources } = await loadPortfolio(fixture('portfolios/unknown-key'));
  expect(new ManifestError(findings, { sources })).toMatchObject({
    name: 'ManifestError',
    type: 'AstroUserError',
    stack: '',
  });
  expect(new ManifestError(findings, { sources }).message).not.toContain('\u001b');
});
