/** Questions a case study invites, and parts of long tables. What is asked about comes in quotation marks. */
export const questions = {
  title: 'Questions to expect in an interview',
  quoted: (text: string) => `“${text}”`,
  tradeOff: ({ chose, over }: { chose: string; over: string }) =>
    `Why ${chose} rather than ${over}?`,
  error: (category: string) => `What goes wrong in ${category}, and why?`,
  limitation: (statement: string) => `What does it mean that ${statement}?`,
  suggested: 'Suggested by the author:',
  /** Rows of a long table that are shown. */
  excerpt: ({ every, all }: { every: string; all: string }) => `One row in ${every} of ${all}.`,
  allRows: 'All rows, as Markdown',
};
