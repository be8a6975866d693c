import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** The widest fields. Sorted by id. */
export const FIELDS: readonly Skill[] = [
  skill('artificial-intelligence', 'Artificial intelligence', 'field', 'own', {
    aliases: `ai algorithm, ai application, ai-based, ai development, ai-driven, ai model, ai-powered,
      ai solution, ai stack, ai system, ai technology, ai tool, ai use case, ai & ml, aiml,
      applied ai, data and ai, data & ai, inteligencia artificial, intelligence artificielle,
      intelligenza artificiale, künstliche intelligenz, künstlichen intelligenz,
      künstlicher intelligenz, machine intelligence`,
    exact: 'AI, KI, A.I.',
    notWhen: 'allen institute for ai, bonus ai',
  }),
  skill('data-analysis', 'Data analysis', 'field', 'own', {
    aliases: `analisar dados, análise de dados, analisi dei dati, análisis de datos, analizar datos,
      analyse complex data, analyse data, analyse datasets, analyse de data, analyse de données,
      analyser des données, analysing data, analysing datasets, analysing large datasets,
      analysis of data, analysis of large datasets, analytical data, analytical model,
      analytical modeling, analytical modelling, analytics, analyze complex data, analyze data,
      analyze datasets, analyze large datasets, analyzing data, analyzing datasets,
      analyzing large datasets, data-analyse, data analyses, data analytic, data-driven analysis,
      data driven insights, data insight, data interpretation, daten analysieren, daten auswerten,
      datenanalyse, datenanalysen, datenauswertung, extract insights, insights from data,
      interpreting data`,
  }),
  skill('data-driven-decision-making', 'Data-driven decision making', 'practice', 'own', {
    aliases: 'data driven decision',
  }),
  skill('data-science', 'Data science', 'field', 'own', {
    aliases: `applied science, ciência de dados, ciencia de datos, crisp-dm, datascience,
      datenwissenschaft, datenwissenschaften, decision science, science des données`,
  }),
];
