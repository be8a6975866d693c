import type { closing as english } from '../en/closing.ts';
import type { Widen } from '../widen.ts';

export const closing: Widen<typeof english> = {
  tradeOffs: 'Compromisos',
  chosen: ({ chose, over }) => `${chose} en lugar de ${over}.`,
  limitations: 'Limitaciones',
  risk: 'Riesgo',
  consent: 'Consentimiento',
  misuse: 'Uso indebido',
  lessons: 'Se haría de otro modo',
  next: 'Próximos pasos',
  summary: 'Resumen listo para el currículum',
  oneLine: 'Una línea',
  short: 'Corto',
  long: 'Largo',
};
