/** What to type to get the same numbers. */
export const reproduce = {
  title: 'Reproduce it',
  commands: ({ count, text }: { count: number; text: string }) =>
    count === 1 ? 'One command' : `${text} commands`,
  /** The opening line; `environment` may be empty. */
  opening: ({ commands, environment }: { commands: string; environment: string }) =>
    `${commands}${environment ? `; ${environment.toLowerCase()}` : ''}.`,
  shell: 'Shell',
  environment: 'Environment',
  environments: {
    lockfile: 'Locked versions',
    pinned: 'Pinned versions',
    unpinned: 'Versions not pinned',
    container: 'A container',
  },
  data: 'Data',
  takes: 'Takes',
  seconds: (seconds: string) => `${seconds} s`,
  seeds: 'Seeds',
  set: 'Set',
  notSet: 'Not set',
  tests: 'Tests',
  testCount: ({ text }: { count: number; text: string }) => `${text} tests`,
  coverage: (share: string) => `coverage ${share}`,
  hardware: 'Training hardware',
  hours: ({ text }: { count: number; text: string }) => `${text} hours`,
  estimated: 'estimated',
  licence: 'Licence',
  codeLicence: (licence: string) => `code ${licence}`,
  modelLicence: (licence: string) => `model ${licence}`,
};
