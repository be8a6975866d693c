import { expect, test } from 'vitest';
import { codeHtml } from '../../../src/site/readiness/code-html.ts';

test('marks what to type, and lets nothing else through', () => {
  expect(codeHtml('Write `a: <b>` & go')).toBe('Write <code>a: &lt;b&gt;</code> &amp; go');
  expect(codeHtml('<script> and a lone ` stay text')).toBe('&lt;script&gt; and a lone ` stay text');
});
