import { expect, test } from 'vitest';
import { BULLET_LIST, STYLE, documentStyles } from '../../../src/resume/docx/styles.ts';

test('running text is at least 10 points and the language is said', () => {
  const { default: defaults, paragraphStyles = [] } = documentStyles('en-GB');
  expect(defaults?.document?.run).toMatchObject({ size: 21, language: { value: 'en-GB' } });
  expect(paragraphStyles.map(({ id, name }) => [id, name])).toEqual([
    [STYLE.subtitle, 'Subtitle'],
    [STYLE.bullet, 'List Bullet'],
  ]);
  expect(BULLET_LIST.levels[0].style.paragraph.indent).toEqual({ left: 284, hanging: 284 });
});
