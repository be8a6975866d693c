import type { reproduce as english } from '../en/reproduce.ts';
import type { Widen } from '../widen.ts';

export const reproduce: Widen<typeof english> = {
  title: 'Como reproduzir',
  commands: ({ count, text }) => (count === 1 ? 'Um comando' : `${text} comandos`),
  opening: ({ commands, environment }) =>
    `${commands}${environment ? `; ${environment.toLowerCase()}` : ''}.`,
  shell: 'Terminal',
  environment: 'Ambiente',
  environments: {
    lockfile: 'Versões travadas',
    pinned: 'Versões fixadas',
    unpinned: 'Versões não fixadas',
    container: 'Um contêiner',
  },
  data: 'Dados',
  takes: 'Duração',
  seconds: (seconds) => `${seconds} s`,
  seeds: 'Sementes',
  set: 'Fixadas',
  notSet: 'Não fixadas',
  tests: 'Testes',
  testCount: ({ count, text }) => `${text} ${count === 1 ? 'teste' : 'testes'}`,
  coverage: (share) => `cobertura ${share}`,
  hardware: 'Hardware de treino',
  hours: ({ count, text }) => `${text} ${count === 1 ? 'hora' : 'horas'}`,
  estimated: 'estimado',
  licence: 'Licença',
  codeLicence: (licence) => `código ${licence}`,
  modelLicence: (licence) => `modelo ${licence}`,
};
