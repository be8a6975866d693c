import { expect, test } from 'vitest';
import { checkProfile } from '../../../../src/manifest/check.ts';
import { parseManifest } from '../../../../src/manifest/parse.ts';

function check(publications: string) {
  const text = `schemaVersion: "1"\nname: A\nheadline: B\npublications: ${publications}\n`;
  const { tree } = parseManifest(text, 'portfolio.yaml');
  return checkProfile(tree ?? expect.fail('no tree'));
}
const remarks = (publications: string) =>
  check(publications).findings.map(({ message, help }) => `${message} ${help ?? ''}`);

test('a list may mix what is written by hand and files; the files are read elsewhere', () => {
  const { value, findings } = check(
    '[{ title: Mine }, { from: papers.bib }, { from: a/CITATION.cff }]',
  );
  expect(findings).toEqual([]);
  expect(value?.publications).toEqual([{ title: 'Mine' }]);
});

test('one file may stand for the whole list', () => {
  expect(check('{ from: papers.bib }').value?.publications).toEqual([]);
});

test('a slip in either form is told as in every other block', () => {
  expect(remarks('[{ title: A, venu: B }]').join()).toContain('Did you mean `venue`?');
  expect(remarks('[{ title: A, url: "javascript:alert(1)" }]').join()).toContain(
    '`publications[0].url`',
  );
  expect(remarks('[{ form: papers.bib }]').join()).toContain('Did you mean `from`?');
  expect(remarks('{ form: papers.bib }').join()).toContain('Did you mean `from`?');
  expect(remarks('[{ title: A, from: papers.bib }]').join()).toContain('an entry of its own');
});

test.each(['papers.pdf', '../papers.bib', '/papers.bib', 'https://example.org/papers.bib/x'])(
  'the file %s is refused',
  (file) => {
    expect(remarks(`[{ from: "${file}" }]`)).toHaveLength(1);
  },
);

test.each(['text', '[3]', '[[]]', '{}', '[{}]', 'null'])(
  '%s is a remark, not a crash',
  (written) => {
    expect(remarks(written).length).toBeGreaterThan(0);
  },
);
