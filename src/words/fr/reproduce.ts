import type { reproduce as english } from '../en/reproduce.ts';
import type { Widen } from '../widen.ts';

export const reproduce: Widen<typeof english> = {
  title: 'Reproduire',
  commands: ({ count, text }) => (count === 1 ? 'Une commande' : `${text} commandes`),
  opening: ({ commands, environment }) =>
    `${commands}${environment ? `\u202f; ${environment.toLowerCase()}` : ''}.`,
  shell: 'Terminal',
  environment: 'Environnement',
  environments: {
    lockfile: 'Versions verrouillées',
    pinned: 'Versions fixées',
    unpinned: 'Versions non fixées',
    container: 'Un conteneur',
  },
  data: 'Données',
  takes: 'Durée',
  seconds: (seconds) => `${seconds} s`,
  seeds: 'Graines',
  set: 'Fixées',
  notSet: 'Non fixées',
  tests: 'Tests',
  testCount: ({ count, text }) => `${text} ${count === 1 ? 'test' : 'tests'}`,
  coverage: (share) => `couverture ${share}`,
  hardware: 'Matériel d’entraînement',
  hours: ({ count, text }) => `${text} ${count === 1 ? 'heure' : 'heures'}`,
  estimated: 'estimé',
  licence: 'Licence',
  codeLicence: (licence) => `code ${licence}`,
  modelLicence: (licence) => `modèle ${licence}`,
};
