import { countedFromTwo as counted } from '../counted.ts';
import type { chartsOfTasks as english } from '../en/charts-of-tasks.ts';
import type { Widen } from '../widen.ts';

export const chartsOfTasks: Widen<typeof english> = {
  atK: {
    model: 'Modelo',
    axis: 'Primeiras posições (k)',
    places: 'Primeiras posições',
    caption: (metric) => `${metric} por número de posições`,
    title: ({ places, scores }) =>
      places.count === 1
        ? `Primeira posição: ${scores}.`
        : `Primeiras ${places.text} posições: ${scores}.`,
    users: (text) => `${text} usuários ou consultas`,
    questions: (text) => `${text} perguntas`,
    means: 'Médias de todos os casos para as primeiras k posições.',
    dashed: (baseline) => `Tracejado: ${baseline}.`,
    label: ({ metric, values }) => `${metric} nas primeiras k posições: ${values}.`,
    owned: ({ metric, owner }) => `${metric}, ${owner}`,
  },
  benchmark: {
    thisModel: 'Este modelo',
    caption: 'Resultados por tarefa',
    one: ({ metric, value, task }) => `${metric} ${value} em ${task}.`,
    range: ({ low, high, tasks }) =>
      `De ${low} a ${high} em ${counted(tasks, 'tarefa', 'tarefas')}.`,
    measured: ({ models, tasks }) =>
      `${counted(models, 'modelo', 'modelos')} em ${counted(tasks, 'tarefa', 'tarefas')}.`,
    best: ({ best, tasks, model }) =>
      `Melhor valor em ${best} de ${counted(tasks, 'tarefa', 'tarefas')}: ${model}.`,
    bestApart: ({ best, tasks, model, clear }) =>
      `Melhor valor em ${best} de ${counted(tasks, 'tarefa', 'tarefas')}: ${model}; em ${clear}, seu intervalo não se sobrepõe aos demais.`,
    note: ({ metric, mixed, harness }) =>
      `${metric} em cada tarefa${mixed ? ', salvo indicação em seu nome' : ''}${harness && `; medição com ${harness}`}.`,
    whiskers: 'Barras de erro: intervalos de 95%.',
    moreModels: (more) => `Mais ${counted(more, 'modelo', 'modelos')} na tabela.`,
    moreTasks: (more) => `Mais ${counted(more, 'tarefa', 'tarefas')} na tabela.`,
    label: (tasks) => `Resultados em ${counted(tasks, 'tarefa', 'tarefas')}.`,
    values: ({ task, values }) => `${task}: ${values}.`,
    otherMetric: ({ task, metric }) => `${task}: ${metric}`,
    head: ['Tarefa', 'Modelo', 'Métrica', 'Valor', 'Intervalo', 'n'],
  },
  failures: {
    head: ['Tipo', 'Número', 'Proporção'],
    agent: {
      caption: 'Falhas por tipo',
      axis: 'Falhas',
      title: ({ kind, count, total }) => `${kind}: ${count} de ${total} falhas.`,
      label: (kinds) => `Falhas por tipo: ${kinds}.`,
      note: ({ tasks, solved }) => `${tasks} tarefas tentadas, ${solved} resolvidas.`,
    },
    detection: {
      caption: 'Erros por tipo',
      axis: 'Erros',
      title: ({ kind, count, total }) => `${kind}: ${count} de ${total} erros.`,
      label: (kinds) => `Erros por tipo: ${kinds}.`,
      images: (text) => `${text} imagens`,
      note: 'Tipos conforme TIDE.',
      kinds: {
        class: 'classe errada',
        place: 'lugar errado',
        'class-and-place': 'classe e lugar errados',
        duplicate: 'encontrado duas vezes',
        background: 'não havia nada',
        missed: 'não encontrado',
      },
    },
  },
};
