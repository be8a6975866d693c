import type { LoaderContext } from 'astro/loaders';
import { afterEach, describe, expect, test } from 'vitest';
import { bridge } from '../../../integrations/astro/bridge.ts';
import { caseStudiesLoader } from '../../../integrations/astro/case-studies-loader.ts';
import { resetBridge } from './reset-bridge.ts';
import { fixture, folderWith, urlOf } from './temporary-folder.ts';

/** Context of a build whose store and logger must not be asked for anything. */
function quiet(root: string): LoaderContext {
  const refuse = () => {
    throw new Error('The loader of the host was asked.');
  };
  return {
    config: { root: urlOf(root) },
    store: { keys: refuse },
    logger: { warn: refuse },
    watcher: undefined,
  } as object as LoaderContext;
}

afterEach(resetBridge);

describe('caseStudiesLoader', () => {
  test.each([[[]], [['projects/x/project.yaml']], [['projects/case-study.mdx']]])(
    'does not bother the host with a folder that holds only %j',
    async (files) => {
      await expect(
        caseStudiesLoader('.').load(quiet(folderWith(...files))),
      ).resolves.toBeUndefined();
    },
  );

  test('lets the host load where a project has a case study', async () => {
    await expect(caseStudiesLoader('.').load(quiet(fixture('sites/matrix')))).rejects.toThrow(
      'The loader of the host was asked.',
    );
    await expect(caseStudiesLoader('matrix').load(quiet(fixture('sites')))).rejects.toThrow(
      'The loader of the host was asked.',
    );
  });

  test('looks where the integration looks when it was not told', async () => {
    const loader = caseStudiesLoader();
    await expect(loader.load(quiet(fixture('sites')))).resolves.toBeUndefined();
    bridge().folder = fixture('sites/matrix');
    await expect(loader.load(quiet(fixture('sites')))).rejects.toThrow(
      'The loader of the host was asked.',
    );
  });
});
