import { expect, test } from 'vitest';
import {
  MissingContentConfigError,
  requireContentConfig,
} from '../../../integrations/astro/content-config.ts';
import { folderWith, urlOf } from './temporary-folder.ts';

test.each(['ts', 'mts', 'js', 'mjs'])('is content with content.config.%s', (ending) => {
  expect(() => requireContentConfig(urlOf(folderWith(`content.config.${ending}`)))).not.toThrow();
});

test.each([[[]], [['config.ts']], [['content/config.ts']], [['content.config.json']]])(
  'asks for the file when there is only %j',
  (files) => {
    expect(() => requireContentConfig(urlOf(folderWith(...files)))).toThrow(
      MissingContentConfigError,
    );
  },
);

test('gives the lines to write', () => {
  expect(() => requireContentConfig(urlOf(folderWith()))).toThrow(
    expect.objectContaining({
      type: 'AstroUserError',
      message: 'There is no src/content.config.ts.',
      hint: expect.stringContaining(
        "import { portfolioCollections } from 'modelfolio/content';\n\nexport const collections = portfolioCollections();",
      ),
    }),
  );
});
