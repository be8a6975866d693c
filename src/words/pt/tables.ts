import type { tables as english } from '../en/tables.ts';
import type { Widen } from '../widen.ts';

export const tables: Widen<typeof english> = {
  group: 'Grupo',
  rows: 'Linhas',
  metric: 'Métrica',
  value: 'Valor',
  interval: 'Intervalo',
  evidence: 'Evidência',
  gap: 'Diferença',
  rate: 'Taxa',
  ratio: 'Razão',
  baseline: 'Referência',
  comparedWith: 'Comparado com',
  notCompared: 'Não comparado',
  notMeasured: 'Não medido',
  notChecked: 'Não verificado',
  none: 'Nenhum',
  noneThere: 'nenhum',
  intervalMissing: 'Falta o intervalo',
  tooFewRows: 'Poucas linhas',
  withheld: 'Não divulgado',
  notDefined: 'Não definido',
  leftOut: 'Excluído',
  intervals: (methods) => `Intervalos: ${methods}.`,
};
