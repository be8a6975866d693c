import { afterAll, describe, expect, test } from 'vitest';
import { brokenReferences, referencesOf } from './crawl.ts';
import { copySite, filesOf, textOf } from './site.ts';

const site = copySite('matrix');
afterAll(() => site.remove());

const SITE = 'https://robin.example.org';
const builds = (['/', '/folder'] as const).flatMap((base) =>
  (['always', 'never', 'ignore'] as const).flatMap((trailingSlash) =>
    (['directory', 'file', 'preserve'] as const).map((format) => ({ base, trailingSlash, format })),
  ),
);

describe('every address, whatever the host', () => {
  test.each(builds)(
    'base $base, trailingSlash $trailingSlash, format $format',
    async ({ base, trailingSlash, format }) => {
      const out = await site.build({ base, trailingSlash, build: { format } });
      const options = { base, site: SITE };
      expect(brokenReferences(out, options)).toEqual([]);
      const references = referencesOf(out, options);
      expect(references.length).toBeGreaterThan(200);
      const found = references.filter(({ from }) => from === 'pagefind');
      expect(found.map(({ to }) => to).join(' '), 'what the search leads to').toMatch(
        /projects\/alpha\S* \S*projects\/beta\S* \S*skills/,
      );
      const authored = references.filter(
        ({ from, to }) => from.includes('alpha') && /beta/.test(to),
      );
      expect(authored.length, 'links that authors write in Markdown and MDX').toBeGreaterThan(1);
      const alpha = filesOf(out).find((file) => /projects\/alpha.*html$/.test(file)) ?? '';
      expect(
        textOf(out, alpha).match(/>(?:Next door|next door|the readers)<\/a>/g),
        'links to what is beside the manifest, where there is a page',
      ).toEqual(['>Next door</a>', '>next door</a>', '>the readers</a>']);
      expect(
        textOf(out, alpha).match(
          /(?:the draft(?: next door)?|its folder|a missing one)<|gamma|delta|\.yaml"/g,
        ),
        'words of links that lead nowhere stand as text',
      ).toBeNull();
      expect(
        filesOf(out).filter((file) => textOf(out, file).includes('a draft nobody may see')),
      ).toEqual([]);
      expect(
        filesOf(out).filter((file) => /readiness/i.test(file + textOf(out, file))),
        'the author’s own page, or a link to it',
      ).toEqual([]);
    },
  );
});

test('a link that leads nowhere would be seen', async () => {
  const out = await site.build({});
  expect(brokenReferences(out, { base: '/other', site: SITE }).length).toBeGreaterThan(100);
});
