import { describe, expect, test } from 'vitest';
import { OptionsError, checkOptions } from '../../../integrations/astro/options.ts';

/** What is wrong with options, as astro.config in JavaScript may hold them. */
function complaint(options: Readonly<Record<string, unknown>>): string {
  try {
    checkOptions(options);
  } catch (error) {
    if (error instanceof OptionsError) return error.message;
    throw error;
  }
  return '';
}

describe('checkOptions', () => {
  test('needs nothing', () =>
    expect(checkOptions({})).toEqual({
      portfolio: '.',
      components: {},
      pages: {},
      aiTraining: true,
      csp: true,
      drafts: false,
      search: true,
      theme: 'paper',
    }));

  test('keeps what it knows', () => {
    const options = {
      portfolio: './me',
      components: { Footer: './src/Footer.astro' },
      pages: { skills: false, home: './src/Home.astro' },
      aiTraining: false,
      csp: false,
      drafts: true,
      search: false,
      theme: 'harbour',
    } as const;
    expect(checkOptions(options)).toEqual(options);
  });

  test.each([
    [{ portfolo: '.' }, 'modelfolio(options): unknown option portfolo (did you mean portfolio?)'],
    [
      { components: { Foter: 'x' } },
      'modelfolio(components): unknown option Foter (did you mean Footer?)',
    ],
    [{ pages: { hom: false } }, 'modelfolio(pages): unknown option hom (did you mean home?)'],
    [{ pages: { skils: false } }, 'modelfolio(pages): unknown option skils (did you mean skills?)'],
    [{ colour: 'red' }, 'modelfolio(options): unknown option colour'],
    [
      { pages: { skills: true } },
      'modelfolio(pages.skills): must be the path of your own page, or false',
    ],
    [
      { pages: { home: false } },
      'modelfolio(pages.home): must be the path of your own page; a site cannot do without this one',
    ],
    [
      { pages: { project: false } },
      'modelfolio(pages.project): must be the path of your own page; a site cannot do without this one',
    ],
    [
      { components: { Footer: '' } },
      'modelfolio(components.Footer): must be the path of your own file',
    ],
  ])('says what is wrong with %j', (options, message) => expect(complaint(options)).toBe(message));

  test('names the kind of a value that is wrong', () => {
    expect(complaint({ portfolio: 3 })).toMatch(/^modelfolio\(portfolio\): .*string/);
  });

  test('names every option that is wrong at once', () => {
    const lines = complaint({
      portfolo: 1,
      components: { Foter: 'x', Headr: 'y' },
      pages: { skils: false },
    }).split('\n');
    expect(lines).toHaveLength(3);
    for (const word of ['portfolo', 'Foter', 'Headr', 'skils'])
      expect(lines.join(' ')).toContain(`unknown option ${word} (did you mean`);
  });

  test('is printed as a mistake of the author, with all options in the hint', () => {
    const wrong: Record<string, unknown> = { portfolo: '.' };
    expect(() => checkOptions(wrong)).toThrow(
      expect.objectContaining({
        type: 'AstroUserError',
        hint: expect.stringMatching(/portfolio, components, pages/),
      }),
    );
  });
});
