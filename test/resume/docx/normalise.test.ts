import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { normaliseDocx } from '../../../src/resume/docx/normalise.ts';

const TIME = '2026-11-21T00:00:00Z';

/** Parts as the library writes them: with the clock, in any order, links with random names. */
function made({ clock, ids }: { clock: string; ids: readonly string[] }): Uint8Array {
  const [one = '', two = ''] = ids;
  return zipSync(
    {
      'word/document.xml': strToU8(`<a r:id="rId${one}"/><b r:id="rId${two}"/><c r:id="rId7"/>`),
      'docProps/core.xml': strToU8(
        `<dcterms:created xsi:type="dcterms:W3CDTF">${clock}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${clock}</dcterms:modified>`,
      ),
      'word/_rels/document.xml.rels': strToU8(
        `<R Id="rId7" Target="rIdabcdefghijklmnop"/><R Id="rId${one}" Target="https://example.org/1"/><R Id="rId${two}"/>`,
      ),
    },
    { mtime: new Date(clock) },
  );
}

test('the moment and the names drawn at random leave no trace', () => {
  const a = normaliseDocx(
    made({
      clock: '2026-11-21T10:00:00.123Z',
      ids: ['xltqangr26y-d3luuvbvu', 't60j4wn3pvjs_folary4s'],
    }),
    { time: TIME },
  );
  const b = normaliseDocx(
    made({
      clock: '2031-02-03T11:12:13.456Z',
      ids: ['0a-bcdefghijklmnopqrs', 'zzzzzzzzzzzzzzzzzzzzz'],
    }),
    { time: TIME },
  );
  expect(a).toEqual(b);
  const parts = unzipSync(a);
  expect(Object.keys(parts)).toEqual([
    'docProps/core.xml',
    'word/_rels/document.xml.rels',
    'word/document.xml',
  ]);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(text('docProps/core.xml').match(/>[^<]+</g)).toEqual([`>${TIME}<`, `>${TIME}<`]);
  expect(text('word/document.xml')).toBe(
    '<a r:id="rIdLink1"/><b r:id="rIdLink2"/><c r:id="rId7"/>',
  );
});
