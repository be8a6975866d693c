import type { IParagraphStyleOptions, IStylesOptions } from 'docx';

/** Twips a bullet's text stands from the margin; the mark hangs in that space. */
const HANGING = { left: 284, hanging: 284 } as const;

/** The list that bullets belong to: one level, a round mark. */
export const BULLET_LIST = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: 'bullet',
      text: '•',
      alignment: 'left',
      style: { paragraph: { indent: HANGING } },
    },
  ],
} as const;

/** Id of the style of every kind of paragraph; Word shows them as "Heading 1", "List Bullet" and so on. */
export const STYLE = {
  title: 'Title',
  subtitle: 'Subtitle',
  section: 'Heading1',
  entry: 'Heading2',
  bullet: 'ListBullet',
  text: 'Normal',
} as const;

const FONT = 'Calibri';
const INK = '1A1A1A';

/** Sizes are half points, spaces and indents twips. */
const SIZE = { title: 40, subtitle: 24, heading: 23, text: 21 } as const;

/** The styles of the document, in a language such as `en-GB`. */
export function documentStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZE.text, color: INK, language: { value: language } },
        paragraph: { spacing: { after: 0, line: 264 } },
      },
      title: { run: { size: SIZE.title, bold: true }, paragraph: { spacing: { after: 0 } } },
      heading1: sectionStyle,
      heading2: {
        run: { size: SIZE.text, bold: true, color: INK },
        paragraph: { keepNext: true, spacing: { before: 100, after: 0 } },
      },
      hyperlink: { run: { color: '1F4E79', underline: { type: 'single' } } },
    },
    paragraphStyles: [subtitleStyle, bulletStyle],
  };
}

const sectionStyle = {
  run: { size: SIZE.heading, bold: true, color: INK },
  paragraph: {
    keepNext: true,
    spacing: { before: 200, after: 40 },
    border: { bottom: { style: 'single', size: 6, space: 1, color: '7F7F7F' } },
  },
} as const;

const subtitleStyle: IParagraphStyleOptions = {
  id: STYLE.subtitle,
  name: 'Subtitle',
  basedOn: STYLE.text,
  next: STYLE.text,
  quickFormat: true,
  run: { size: SIZE.subtitle },
  paragraph: { spacing: { after: 60 } },
};

const bulletStyle: IParagraphStyleOptions = {
  id: STYLE.bullet,
  name: 'List Bullet',
  basedOn: STYLE.text,
  quickFormat: true,
  paragraph: { indent: HANGING, numbering: { reference: BULLET_LIST.reference, level: 0 } },
};
