import type { reproduce as english } from '../en/reproduce.ts';
import type { Widen } from '../widen.ts';

export const reproduce: Widen<typeof english> = {
  title: 'Reproducirlo',
  commands: ({ count, text }) => (count === 1 ? 'Un comando' : `${text} comandos`),
  opening: ({ commands, environment }) =>
    `${commands}${environment ? `; ${environment.toLowerCase()}` : ''}.`,
  shell: 'Terminal',
  environment: 'Entorno',
  environments: {
    lockfile: 'Versiones bloqueadas',
    pinned: 'Versiones fijadas',
    unpinned: 'Versiones sin fijar',
    container: 'Un contenedor',
  },
  data: 'Datos',
  takes: 'Tarda',
  seconds: (seconds) => `${seconds} s`,
  seeds: 'Semillas',
  set: 'Fijadas',
  notSet: 'Sin fijar',
  tests: 'Pruebas',
  testCount: ({ count, text }) => `${text} ${count === 1 ? 'prueba' : 'pruebas'}`,
  coverage: (share) => `cobertura ${share}`,
  hardware: 'Hardware de entrenamiento',
  hours: ({ count, text }) => `${text} ${count === 1 ? 'hora' : 'horas'}`,
  estimated: 'estimado',
  licence: 'Licencia',
  codeLicence: (licence) => `código ${licence}`,
  modelLicence: (licence) => `modelo ${licence}`,
};
