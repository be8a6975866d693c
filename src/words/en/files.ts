/** Files made from the pages: Markdown twins, llms.txt and the feed. */
export const files = {
  /** `page` is a link around what `thePage` says. */
  twin: (page: string) => `This is the Markdown twin of ${page}; both are made from the same data.`,
  thePage: 'the page',
  links: (links: string) => `Links: ${links}`,
  by: ({ kicker, name }: { kicker: string; name: string }) => `${kicker}. By ${name}.`,
  shows: (skills: string) => `Shows ${skills}.`,
  evidence: ({ number, evidence }: { number: string; evidence: string }) =>
    `${number}. Evidence: ${evidence}.`,
  skillsLink: 'Which project proves what',
  /** `page` is a link around what `onThePage` says. */
  account: (page: string) => `The author's own account of this project is ${page}.`,
  onThePage: 'on the page',
  more: 'More',
  previous: (link: string) => `Previous: ${link}`,
  next: (link: string) => `Next: ${link}`,
  everything: (name: string) => `Everything by ${name}`,
  feed: 'Case study, with the source of each number',
  alternate: ({ title, format }: { title: string; format: string }) => `${title} (${format})`,
  llms: {
    projects: 'Projects',
    skills: 'Skills',
    resumes: 'Résumés',
    data: 'Data',
    optional: 'Optional',
    portfolio: 'every number with its interval, split, baseline and evidence',
    project: 'one project',
    skillsNote: 'which project proves what',
    resume: 'résumé for this reader',
    home: 'Home page',
    homeNote: 'who, selected work and skills',
    homeFor: (reader: string) => `Home page, ${reader}`,
    homeForNote: 'the same work, ordered for this reader',
    portfolioSchema: 'JSON Schema of the data',
    projectSchema: 'JSON Schema of one project',
  },
};
