import type { controls as english } from '../en/controls.ts';
import type { Widen } from '../widen.ts';

export const controls: Widen<typeof english> = {
  skip: 'Zum Inhalt springen',
  foot: 'Jede Zahl auf dieser Website führt zu ihrer Quelle. Erstellt mit modelfolio.',
  light: 'Hell',
  dark: 'Dunkel',
  lightTheme: 'Darstellung: Hell',
  darkTheme: 'Darstellung: Dunkel',
  copy: 'Kopieren',
  copied: 'Kopiert',
  dataTable: 'Datentabelle',
  data: (title) => `Daten: ${title}`,
  draft: 'Entwurf',
  caseStudy: 'Fallstudie',
  shows: (skills) => `Zeigt ${skills}`,
  stage: ({ level, of }) => `Stufe ${level} von ${of}`,
  formula: 'Formel',
  notebook: {
    from: (file) => `Aus ${file}`,
    code: (file) => `Code aus ${file}`,
    printed: 'Ausgabetext des Codes',
    output: 'Ausgabe des Codes',
    table: 'Tabelle',
    error: 'Fehler, mit dem der Code endete',
    figure: 'Abbildung, die der Code oben zeichnet.',
    moreLines: ({ count, text }) =>
      count === 1
        ? 'Eine weitere Zeile steht im Notebook.'
        : `${text} weitere Zeilen stehen im Notebook.`,
    leftOut: {
      rest: 'Der Rest der Ausgabe steht im Notebook.',
      picture: 'Ein Bild ist beschädigt oder zu groß.',
      drawing: 'Eine Zeichnung liegt nur als SVG vor, das Skripte enthalten kann.',
      interactive: 'Eine interaktive Ausgabe lässt sich hier nicht zeigen.',
      textPicture: 'Ein Bild aus dem Text steht nur im Notebook.',
    },
  },
};
