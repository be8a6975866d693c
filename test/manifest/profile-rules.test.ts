import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseManifest } from '../../src/manifest/parse.ts';
import { PROFILE_RULES, applyProfileRules } from '../../src/manifest/profile-rules.ts';
import { ProfileSchema } from '../../src/manifest/schema/profile.ts';

test('the list is sorted and holds every rule of the folder', () => {
  const ids = PROFILE_RULES.map(({ id }) => id);
  const files = readdirSync('src/manifest/profile-rules').filter(
    (file) => !/^(?:profile-rule|spans)/.test(file),
  );
  expect(ids).toEqual(files.map((file) => `profile/${file.replace('.ts', '')}`));
});

test('a remark points at the line of the entry', () => {
  const text = `schemaVersion: "1"
name: A
headline: B
education:
  - { institution: U, degree: MSc, start: 2024, end: 2020 }
`;
  const { tree } = parseManifest(text, 'portfolio.yaml');
  if (!tree) return expect.fail('no tree');
  const [finding] = applyProfileRules(ProfileSchema.parse(tree.value), tree);
  expect(finding).toMatchObject({
    rule: 'profile/dates',
    severity: 'error',
    place: { file: 'portfolio.yaml', line: 5 },
    message: '"MSc, U" ends in 2020, before it starts in 2024.',
  });
});
