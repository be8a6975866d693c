import type { tables as english } from '../en/tables.ts';
import type { Widen } from '../widen.ts';

export const tables: Widen<typeof english> = {
  group: 'Grupo',
  rows: 'Filas',
  metric: 'Métrica',
  value: 'Valor',
  interval: 'Intervalo',
  evidence: 'Respaldo',
  gap: 'Brecha',
  rate: 'Tasa',
  ratio: 'Razón',
  baseline: 'Referencia',
  comparedWith: 'Comparado con',
  notCompared: 'Sin comparar',
  notMeasured: 'Sin medir',
  notChecked: 'Sin comprobar',
  none: 'Ninguno',
  noneThere: 'ninguno',
  intervalMissing: 'Falta el intervalo',
  tooFewRows: 'Muy pocas filas',
  withheld: 'Reservado',
  notDefined: 'No definido',
  leftOut: 'Excluido',
  intervals: (methods) => `Intervalos: ${methods}.`,
};
