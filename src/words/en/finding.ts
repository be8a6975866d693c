/** Finding projects: filters, the pages they lead to, and the search. */
export const finding = {
  /** `{n}`, `{label}` and `{query}` are filled in by scripts. */
  filters: {
    label: 'Narrow the work down',
    all: 'All projects',
    kinds: { domain: 'Subject', task: 'Task', skill: 'Skills' },
    status: (total: string) => `{n} of ${total} projects: {label}`,
  },
  work: {
    headings: {
      domain: (label: string) => `Projects about ${label}`,
      task: (label: string) => `Projects on ${label}`,
      skill: (label: string) => `Projects that show ${label}`,
    },
    count: ({ some, all }: { some: string; all: string }) => `${some} of ${all} projects`,
    description: ({ heading, name, titles }: { heading: string; name: string; titles: string }) =>
      `${heading} by ${name}: ${titles}.`,
    projects: 'Projects',
  },
  search: {
    button: 'Search',
    label: 'Search projects and skills',
    close: 'Close',
    hint: 'Arrow keys move between results, Enter opens one.',
    shortcut: 'The / key opens this search',
    one: '1 result',
    many: '{n} results',
    none: 'No results for “{query}”. Try another word or fewer words.',
    failed: 'The search could not be loaded. Please try again later.',
  },
};
