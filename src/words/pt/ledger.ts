import type { ledger as english } from '../en/ledger.ts';
import type { Widen } from '../widen.ts';

export const ledger: Widen<typeof english> = {
  title: 'Registro',
  kicker: 'Só para quem assina o site; não é publicado',
  opening: 'Cada afirmação do site e de seus arquivos, com o que sustenta cada número.',
  portfolio: 'Portfólio',
  claims: 'Afirmações',
  numbers: 'Números',
  printed: 'Aparece em',
  number: 'Número',
  fact: 'Dado e seção que o mostra',
  place: 'Escrito em',
  evidence: 'Evidência',
  own: 'Declarado pelo autor; sem arquivo de evidência',
  noFile: 'sem arquivo de evidência',
  backed: {
    verified: 'Verificados com um arquivo',
    reproducible: 'Repetíveis com um comando',
    stated: 'Declarados pelo autor',
    counted: 'Contados em todo o portfólio',
  },
  resume: (lens) => `Currículo para: ${lens}`,
  exports: {
    headline: 'Resultado principal',
    card: 'Cartão social',
    'short summary': 'Resumo curto',
    'long summary': 'Resumo longo',
    'interview questions': 'Perguntas de entrevista',
    'home page': 'Página inicial',
    'site card': 'Cartão do site',
    'résumé summary': 'Resumo do currículo',
    'résumé experience': 'Experiência no currículo',
    'résumé education': 'Formação no currículo',
    'résumé awards': 'Prémios no currículo',
  },
};
