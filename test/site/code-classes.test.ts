import { expect, test } from 'vitest';
import { classesForStyles } from '../../src/site/code-classes.ts';

test('turns colours of highlighted code into classes and drops every other style', () => {
  const html =
    '<pre class="astro-code css-variables" style="background-color:var(--astro-code-background);" tabindex="0"><code><span style="color:var(--astro-code-token-keyword)">from</span><span style="color:var(--astro-code-foreground)"> x</span></code></pre>';
  expect(classesForStyles(html)).toBe(
    '<pre class="astro-code css-variables" tabindex="0"><code><span class="tk-keyword">from</span><span> x</span></code></pre>',
  );
});

test('leaves everything outside of code alone', () => {
  const html = '<p style="color:red">style="x"</p><pre>style="y"</pre>';
  expect(classesForStyles(html)).toBe(html);
});
