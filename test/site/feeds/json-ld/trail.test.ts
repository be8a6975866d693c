import { expect, test } from 'vitest';
import { trailTo } from '../../../../src/site/feeds/json-ld/trail.ts';
import { buildSite } from '../../../builders/site.ts';

const page = { name: 'Skills', path: '/skills/' };

test('leads from the home page, with full addresses or not at all', () => {
  expect(trailTo(buildSite(), page)).toEqual([
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: 'Alex Example',
          item: 'https://alex.example.org/base/',
        },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'Skills',
          item: 'https://alex.example.org/base/skills/',
        },
      ],
    },
  ]);
  expect(trailTo(buildSite({ absolute: () => undefined }), page)).toEqual([]);
});
