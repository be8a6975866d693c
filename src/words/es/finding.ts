import type { finding as english } from '../en/finding.ts';
import type { Widen } from '../widen.ts';

export const finding: Widen<typeof english> = {
  filters: {
    label: 'Filtrar los trabajos',
    all: 'Todos los proyectos',
    kinds: { domain: 'Tema', task: 'Tarea', skill: 'Habilidades' },
    status: (total) => `{n} de ${total} proyectos: {label}`,
  },
  work: {
    headings: {
      domain: (label) => `Proyectos sobre ${label}`,
      task: (label) => `Proyectos de ${label}`,
      skill: (label) => `Proyectos que muestran ${label}`,
    },
    count: ({ some, all }) => `${some} de ${all} proyectos`,
    description: ({ heading, name, titles }) => `${heading}, por ${name}: ${titles}.`,
    projects: 'Proyectos',
  },
  search: {
    button: 'Buscar',
    label: 'Buscar proyectos y habilidades',
    close: 'Cerrar',
    hint: 'Las flechas recorren los resultados, Intro abre uno.',
    shortcut: 'La tecla / abre esta búsqueda',
    one: '1 resultado',
    many: '{n} resultados',
    none: 'No hay resultados para “{query}”. Otra palabra o menos palabras pueden ayudar.',
    failed: 'No se pudo cargar la búsqueda. Por favor, inténtelo más tarde.',
  },
};
