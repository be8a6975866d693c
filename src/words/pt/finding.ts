import type { finding as english } from '../en/finding.ts';
import type { Widen } from '../widen.ts';

export const finding: Widen<typeof english> = {
  filters: {
    label: 'Filtrar os trabalhos',
    all: 'Todos os projetos',
    kinds: { domain: 'Tema', task: 'Tarefa', skill: 'Competências' },
    status: (total) => `{n} de ${total} projetos: {label}`,
  },
  work: {
    headings: {
      domain: (label) => `Projetos sobre ${label}`,
      task: (label) => `Projetos de ${label}`,
      skill: (label) => `Projetos que mostram ${label}`,
    },
    count: ({ some, all }) => `${some} de ${all} projetos`,
    description: ({ heading, name, titles }) => `${heading}, por ${name}: ${titles}.`,
    projects: 'Projetos',
  },
  search: {
    button: 'Buscar',
    label: 'Buscar projetos e competências',
    close: 'Fechar',
    hint: 'As setas percorrem os resultados, Enter abre um.',
    shortcut: 'A tecla / abre esta busca',
    one: '1 resultado',
    many: '{n} resultados',
    none: 'Nenhum resultado para “{query}”. Outra palavra ou menos palavras podem ajudar.',
    failed: 'Não foi possível carregar a busca. Por favor, tente mais tarde.',
  },
};
