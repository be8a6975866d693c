import type { fairness as english } from '../en/fairness.ts';
import type { Widen } from '../widen.ts';

export const fairness: Widen<typeof english> = {
  title: 'Verificações de equidade',
  notApplicable: 'Não se aplica',
  opening: 'Taxas de cada grupo, com seus intervalos.',
  noCounts: 'Sem contagens por grupo.',
  choice: 'Qual taxa, e por quê',
  manyComparisons: 'Muitas comparações',
  harm: 'Dano possível',
  harms: {
    allocation: 'Algo é negado a alguém',
    'quality-of-service': 'Funciona pior para algumas pessoas',
    stereotyping: 'Estereótipos',
    representation: 'Alguém fica de fora',
    'none-identified': 'Nenhum identificado',
  },
  favourable: 'Resultado favorável',
  attributes: 'Atributos',
  attributeSources: {
    'self-reported': 'declarado pela pessoa',
    observed: 'observado',
    inferred: 'inferido',
    proxy: 'variável substituta',
  },
  tried: {
    pre: (method) => `Tentado antes do treino: ${method}`,
    in: (method) => `Tentado no treino: ${method}`,
    post: (method) => `Tentado depois do treino: ${method}`,
  },
  mitigated: ({ before, after }) =>
    `Diferença de ${before} antes e ${after} depois, segundo o autor.`,
  rates: {
    label: (attribute) => `Taxas por ${attribute}`,
    measuredOn: (rows) => `Medido sobre ${rows}.`,
    names: 'Os nomes dos grupos são os da fonte.',
  },
  reference: {
    label: ({ reference, attribute }) => `Em relação a ${reference}, por ${attribute}`,
    labelHighest: (attribute) => `Em relação à taxa mais alta, por ${attribute}`,
    head: (reference) => `Em relação a ${reference}`,
    headHighest: 'Em relação à taxa mais alta',
    reference: 'Grupo de referência',
    ratio: (ratio) => `razão ${ratio}`,
    caption: (reference) =>
      `Taxa do grupo menos a de ${reference}: abaixo de 0, a taxa do grupo é menor. Razão: taxa do grupo dividida pela outra.`,
    captionHighest:
      'Taxa do grupo menos a taxa mais alta: abaixo de 0, a taxa do grupo é menor. Razão: taxa do grupo dividida pela outra.',
    beforehand:
      'Eles tratam o grupo com a taxa mais alta como se tivesse sido indicado de antemão.',
  },
  leftOut: {
    term: (group) => `Não comparado: ${group}`,
    byAuthor: ({ group, attribute }) => `Excluído pelo autor: ${group} (${attribute})`,
    unknown: (attribute) => `Desconhecido: ${attribute}`,
    notCounted: (rows) => `${rows}, sem contar em nenhum grupo.`,
    fewerRows: (limit) => `Menos de ${limit} linhas`,
    smallShare: (share) => `Menos de ${share} de todas as linhas`,
    notDefined: 'Não definido, sem linhas sobre as quais calcular uma proporção',
    withheld: (limit) =>
      `Não divulgado, para que nenhuma contagem abaixo de ${limit} possa ser lida ou recalculada`,
    excluded: 'Excluído pelo autor',
    reason: ({ reason, rates }) => `${reason}: ${rates}.`,
  },
};
