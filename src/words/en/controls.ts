/** Words of controls and parts that stand on many pages. */
export const controls = {
  skip: 'Skip to content',
  foot: 'Every number on this site leads to its source. Built with modelfolio.',
  light: 'Light',
  dark: 'Dark',
  lightTheme: 'Light theme',
  darkTheme: 'Dark theme',
  copy: 'Copy',
  copied: 'Copied',
  dataTable: 'Data table',
  data: (title: string) => `Data: ${title}`,
  draft: 'Draft',
  caseStudy: 'Case study',
  shows: (skills: string) => `Shows ${skills}`,
  stage: ({ level, of }: { level: string; of: string }) => `stage ${level} of ${of}`,
  formula: 'Formula',
  notebook: {
    from: (file: string) => `From ${file}`,
    code: (file: string) => `Code from ${file}`,
    printed: 'What the code printed',
    output: 'Output of the code',
    table: 'Table',
    error: 'Error the code ended with',
    figure: 'Figure drawn by the code above.',
    moreLines: ({ count, text }: { count: number; text: string }) =>
      count === 1 ? '1 more line is in the notebook.' : `${text} more lines are in the notebook.`,
    /** Output that is not shown, and why. */
    leftOut: {
      rest: 'The rest of the output is in the notebook.',
      picture: 'A picture is damaged or too large.',
      drawing: 'A drawing is stored as SVG only, which may hold scripts.',
      interactive: 'An interactive output cannot be shown here.',
      textPicture: 'A picture in the text is only in the notebook.',
    },
  },
};
