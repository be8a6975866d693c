import type { controls as english } from '../en/controls.ts';
import type { Widen } from '../widen.ts';

export const controls: Widen<typeof english> = {
  skip: 'Ir para o conteúdo',
  foot: 'Cada número deste site leva à sua fonte. Feito com modelfolio.',
  light: 'Claro',
  dark: 'Escuro',
  lightTheme: 'Tema claro',
  darkTheme: 'Tema escuro',
  copy: 'Copiar',
  copied: 'Copiado',
  dataTable: 'Tabela de dados',
  data: (title) => `Dados: ${title}`,
  draft: 'Rascunho',
  caseStudy: 'Estudo de caso',
  shows: (skills) => `Mostra ${skills}`,
  stage: ({ level, of }) => `estágio ${level} de ${of}`,
  formula: 'Fórmula',
  notebook: {
    from: (file) => `De ${file}`,
    code: (file) => `Código de ${file}`,
    printed: 'O que o código imprimiu',
    output: 'Saída do código',
    table: 'Tabela',
    error: 'Erro com que o código terminou',
    figure: 'Figura desenhada pelo código acima.',
    moreLines: ({ count, text }) =>
      count === 1 ? 'Há mais 1 linha no notebook.' : `Há mais ${text} linhas no notebook.`,
    leftOut: {
      rest: 'O restante da saída está no notebook.',
      picture: 'Uma imagem está danificada ou é grande demais.',
      drawing: 'Um desenho está guardado apenas como SVG, que pode conter scripts.',
      interactive: 'Uma saída interativa não pode ser mostrada aqui.',
      textPicture: 'Uma imagem do texto está apenas no notebook.',
    },
  },
};
