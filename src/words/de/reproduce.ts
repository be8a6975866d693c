import type { reproduce as english } from '../en/reproduce.ts';
import type { Widen } from '../widen.ts';

export const reproduce: Widen<typeof english> = {
  title: 'Zum Nachrechnen',
  commands: ({ count, text }) => (count === 1 ? 'Ein Befehl' : `${text} Befehle`),
  opening: ({ commands, environment }) => `${commands}${environment ? `; ${environment}` : ''}.`,
  shell: 'Shell',
  environment: 'Umgebung',
  environments: {
    lockfile: 'Versionen in einer Lock-Datei',
    pinned: 'Festgelegte Versionen',
    unpinned: 'Versionen nicht festgelegt',
    container: 'Container',
  },
  data: 'Daten',
  takes: 'Dauer',
  seconds: (seconds) => `${seconds} s`,
  seeds: 'Startwerte',
  set: 'Gesetzt',
  notSet: 'Nicht gesetzt',
  tests: 'Tests',
  testCount: ({ count, text }) => `${text} ${count === 1 ? 'Test' : 'Tests'}`,
  coverage: (share) => `Abdeckung ${share}`,
  hardware: 'Hardware für das Training',
  hours: ({ count, text }) => `${text} ${count === 1 ? 'Stunde' : 'Stunden'}`,
  estimated: 'geschätzt',
  licence: 'Lizenz',
  codeLicence: (licence) => `Code ${licence}`,
  modelLicence: (licence) => `Modell ${licence}`,
};
