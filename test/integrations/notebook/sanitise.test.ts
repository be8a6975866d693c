import { describe, expect, test } from 'vitest';
import { sanitise } from '../../../integrations/notebook/sanitise.ts';

describe('sanitise', () => {
  test('keeps tables and inline marks', () => {
    const html =
      '<table border="1" class="dataframe"><thead><tr style="text-align: right;"><th></th><th>a</th></tr></thead><tbody><tr><th>0</th><td colspan="2"><b>1</b> <i>x</i></td></tr></tbody></table>';
    expect(sanitise(html)).toBe(
      '<table><thead><tr><td></td><th scope="col">a</th></tr></thead><tbody><tr><th scope="row">0</th><td colspan="2"><b>1</b> <i>x</i></td></tr></tbody></table>',
    );
  });

  test.each([
    '<script>alert(1)</script>',
    '<style>td { color: red }</style>',
    '<img src=x onerror=alert(1)>',
    '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
    '<svg><script>alert(1)</script></svg>',
    '<svg onload=alert(1)>',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
    '<iframe src="https://example.org"></iframe>',
    '<object data="x"></object>',
    '<p onclick="alert(1)" style="x" class="y" id="z">t</p>',
    '<a href="javascript:alert(1)">t</a>',
    '<a href=" java\nscript:alert(1)">t</a>',
    '<a href="data:text/html,x">t</a>',
    '<a href="//example.org">t</a>',
    '<form action="https://example.org"><input name="a"></form>',
    '<table background="https://example.org/x.png"><tr><td>t</td></tr></table>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">t</p></noscript>',
    '<xmp><img src=x onerror=alert(1)></xmp>',
    '<!--<img src=x onerror=alert(1)>-->',
    '<base href="https://example.org">',
    '<link rel="stylesheet" href="https://example.org/x.css">',
    '<meta http-equiv="refresh" content="0;url=https://example.org">',
    '<p>a</p><scr<script>ipt>alert(1)</script>',
  ])('%s loses what could run, load or style', (html) => {
    expect(sanitise(html)).not.toMatch(
      /<(?:script|style|img|svg|math|iframe|object|form|input|base|link|meta|xmp|noscript)|\s(?:on\w+|style|class|id|src|background|action)\s*=|javascript:|data:|\/\/example/i,
    );
  });

  test('keeps https links, marked as leaving', () => {
    expect(sanitise('<a href="https://example.org/" target="_blank">t</a>')).toBe(
      '<a href="https://example.org/" rel="external noopener">t</a>',
    );
  });

  test.each(['<div><script>x()</script></div>', '<style>a{}</style>', ' ', '<br>'])(
    '%j leaves nothing to see',
    (html) => {
      expect(sanitise(html)).toBe('');
    },
  );
});
