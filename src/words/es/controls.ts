import type { controls as english } from '../en/controls.ts';
import type { Widen } from '../widen.ts';

export const controls: Widen<typeof english> = {
  skip: 'Ir al contenido',
  foot: 'Cada número de este sitio lleva a su fuente. Hecho con modelfolio.',
  light: 'Claro',
  dark: 'Oscuro',
  lightTheme: 'Tema claro',
  darkTheme: 'Tema oscuro',
  copy: 'Copiar',
  copied: 'Copiado',
  dataTable: 'Tabla de datos',
  data: (title) => `Datos: ${title}`,
  draft: 'Borrador',
  caseStudy: 'Caso de estudio',
  shows: (skills) => `Muestra ${skills}`,
  stage: ({ level, of }) => `etapa ${level} de ${of}`,
  formula: 'Fórmula',
  notebook: {
    from: (file) => `De ${file}`,
    code: (file) => `Código de ${file}`,
    printed: 'Lo que imprimió el código',
    output: 'Salida del código',
    table: 'Tabla',
    error: 'Error con el que terminó el código',
    figure: 'Figura dibujada por el código anterior.',
    moreLines: ({ count, text }) =>
      count === 1 ? 'Hay 1 línea más en el cuaderno.' : `Hay ${text} líneas más en el cuaderno.`,
    leftOut: {
      rest: 'El resto de la salida está en el cuaderno.',
      picture: 'Una imagen está dañada o es demasiado grande.',
      drawing: 'Un dibujo solo está guardado como SVG, que puede contener scripts.',
      interactive: 'Una salida interactiva no se puede mostrar aquí.',
      textPicture: 'Una imagen del texto solo está en el cuaderno.',
    },
  },
};
