import type { closing as english } from '../en/closing.ts';
import type { Widen } from '../widen.ts';

export const closing: Widen<typeof english> = {
  tradeOffs: 'Escolhas e renúncias',
  chosen: ({ chose, over }) => `${chose} em vez de ${over}.`,
  limitations: 'Limitações',
  risk: 'Risco',
  consent: 'Consentimento',
  misuse: 'Uso indevido',
  lessons: 'O que seria feito de outro modo',
  next: 'Próximos passos',
  summary: 'Resumo pronto para o currículo',
  oneLine: 'Uma linha',
  short: 'Curto',
  long: 'Longo',
};
