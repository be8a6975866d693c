import { counted } from '../counted.ts';
import type { chartsOfTasks as english } from '../en/charts-of-tasks.ts';
import type { Widen } from '../widen.ts';

export const chartsOfTasks: Widen<typeof english> = {
  atK: {
    model: 'Modelo',
    axis: 'Primeros puestos (k)',
    places: 'Primeros puestos',
    caption: (metric) => `${metric} según el número de puestos`,
    title: ({ places, scores }) =>
      places.count === 1
        ? `Primer puesto: ${scores}.`
        : `Primeros ${places.text} puestos: ${scores}.`,
    users: (text) => `${text} usuarios o consultas`,
    questions: (text) => `${text} preguntas`,
    means: 'Medias de todos los casos para los primeros k puestos.',
    dashed: (baseline) => `Línea discontinua: ${baseline}.`,
    label: ({ metric, values }) => `${metric} en los primeros k puestos: ${values}.`,
    owned: ({ metric, owner }) => `${metric}, ${owner}`,
  },
  benchmark: {
    thisModel: 'Este modelo',
    caption: 'Resultados por tarea',
    one: ({ metric, value, task }) => `${metric} ${value} en ${task}.`,
    range: ({ low, high, tasks }) => `De ${low} a ${high} en ${counted(tasks, 'tarea', 'tareas')}.`,
    measured: ({ models, tasks }) =>
      `${counted(models, 'modelo', 'modelos')} en ${counted(tasks, 'tarea', 'tareas')}.`,
    best: ({ best, tasks, model }) =>
      `Mejor valor en ${best} de ${counted(tasks, 'tarea', 'tareas')}: ${model}.`,
    bestApart: ({ best, tasks, model, clear }) =>
      `Mejor valor en ${best} de ${counted(tasks, 'tarea', 'tareas')}: ${model}; en ${clear}, su intervalo no se solapa con los demás.`,
    note: ({ metric, mixed, harness }) =>
      `${metric} en cada tarea${mixed ? ', salvo que su nombre indique otra cosa' : ''}${harness && `; medido con ${harness}`}.`,
    whiskers: 'Barras de error: intervalos del 95\u00a0%.',
    moreModels: (more) => `${counted(more, 'modelo más', 'modelos más')} en la tabla.`,
    moreTasks: (more) => `${counted(more, 'tarea más', 'tareas más')} en la tabla.`,
    label: (tasks) => `Resultados en ${counted(tasks, 'tarea', 'tareas')}.`,
    values: ({ task, values }) => `${task}: ${values}.`,
    otherMetric: ({ task, metric }) => `${task}: ${metric}`,
    head: ['Tarea', 'Modelo', 'Métrica', 'Valor', 'Intervalo', 'n'],
  },
  failures: {
    head: ['Tipo', 'Número', 'Proporción'],
    agent: {
      caption: 'Fallos por tipo',
      axis: 'Fallos',
      title: ({ kind, count, total }) => `${kind}: ${count} de ${total} fallos.`,
      label: (kinds) => `Fallos por tipo: ${kinds}.`,
      note: ({ tasks, solved }) => `${tasks} tareas intentadas, ${solved} resueltas.`,
    },
    detection: {
      caption: 'Errores por tipo',
      axis: 'Errores',
      title: ({ kind, count, total }) => `${kind}: ${count} de ${total} errores.`,
      label: (kinds) => `Errores por tipo: ${kinds}.`,
      images: (text) => `${text} imágenes`,
      note: 'Tipos según TIDE.',
      kinds: {
        class: 'clase equivocada',
        place: 'lugar equivocado',
        'class-and-place': 'clase y lugar equivocados',
        duplicate: 'encontrado dos veces',
        background: 'no había nada',
        missed: 'no encontrado',
      },
    },
  },
};
