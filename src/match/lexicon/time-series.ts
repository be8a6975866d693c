import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Time series and forecasts. Sorted by id. */
export const TIME_SERIES: readonly Skill[] = [
  skill('arima', 'ARIMA', 'method', 'own', {
    aliases: 'arimax, arma, autoregressive, sarima, sarimax',
    parents: 'time-series',
  }),
  skill('change-point-detection', 'Change point detection', 'method', 'own', {
    aliases: 'changepoint detection',
    parents: 'time-series',
  }),
  skill('darts', 'Darts', 'library', 'own', {
    aliases: 'darts library',
    exact: 'Darts',
    near: 'arima, forecast, forecasting, gluonts, prophet, sktime',
    parents: 'forecasting, python',
  }),
  skill('deepar', 'DeepAR', 'method', 'own', { parents: 'deep-learning, forecasting' }),
  skill('demand-forecasting', 'Demand forecasting', 'task', 'own', {
    aliases: `absatzprognose, absatzprognosen, bedarfsprognose, capacity forecasting,
      demand forecast, demand model, demand modeling, demand modelling, demand planning,
      demand prediction, einspeiseprognose, einspeiseprognosen, electricity price forecasting,
      energy forecasting, erzeugungsprognose, forecasting demand, inventory forecasting,
      inventory optimisation, inventory optimization, lastprognose, lastprognosen,
      leistungsprognose, load forecasting, nachfrageprognose, power forecasting,
      previsão de demanda, prévision de consommation, previsión de demanda,
      previsión de la demanda, prévision de la demande, price forecasting, promotion forecasting,
      promotion modelling, promotion uplift, promotional uplift, pronóstico de demanda,
      renewable forecasting, revenue forecasting, sales forecasting, short-term load forecasting,
      solar forecasting, strompreisprognose, strompreisprognosen, supply chain analytics,
      supply chain forecasting, wind power forecasting, workload forecasting`,
    parents: 'forecasting',
  }),
  skill('dynamic-pricing', 'Dynamic pricing', 'task', 'own', {
    aliases: `elasticity modeling, elasticity modelling, markdown optimisation,
      optimización de precios, optimisation des prix, otimização de preços, precios dinámicos,
      preisoptimierung, price elasticities, price elasticity, price modeling, price modelling,
      price optimisation, price optimization, pricing algorithm, pricing analytics, pricing model,
      pricing optimisation, pricing optimization, pricing science, pricing strategy models,
      promotion optimisation, revenue management, tarification dynamique, willingness to pay,
      yield management`,
  }),
  skill('dynamic-time-warping', 'Dynamic time warping', 'method', 'own', {
    aliases: 'dtw distance',
    exact: 'DTW',
    parents: 'time-series',
  }),
  skill('exponential-smoothing', 'Exponential smoothing', 'method', 'own', {
    aliases: 'ets model, holt-winters',
    parents: 'forecasting',
  }),
  skill('forecasting', 'Forecasting', 'task', 'own', {
    aliases: `croston, forecast, forecast accuracy, forecast model, intermittent demand,
      intermittent demand forecasting, modèles de prévision, modelos de previsão,
      modelos de pronóstico, nowcasting, previsão, previsão de vendas, prévision,
      previsión de ventas, prévision des ventes, prognose, prognosemodelle, prognosen,
      prognoseverfahren, pronóstico, pronósticos, time series forecast, time series prediction,
      traffic forecasting, umsatzprognose, vorhersage, vorhersagen, zeitreihenprognose,
      zeitreihenprognosen`,
    parents: 'time-series',
  }),
  skill('garch', 'GARCH', 'method', 'own', { parents: 'time-series' }),
  skill('gluonts', 'GluonTS', 'library', 'own', { parents: 'forecasting, python' }),
  skill('hierarchical-forecasting', 'Hierarchical forecasting', 'method', 'own', {
    aliases: `forecast reconciliation, hierarchical reconciliation, hierarchical time series,
      probabilistic forecast, probabilistic forecasting`,
    parents: 'forecasting',
  }),
  skill('prophet', 'Prophet', 'library', 'own', {
    aliases: 'facebook prophet, fbprophet, meta prophet, prophet model',
    exact: 'Prophet',
    near: `arima, facebook, forecast, forecasting, lstm, sarima, series, statsmodels, time`,
    parents: 'forecasting',
  }),
  skill('sktime', 'sktime', 'library', 'own', { parents: 'forecasting, python' }),
  skill('statsforecast', 'StatsForecast', 'library', 'own', {
    aliases: 'nixtla',
    parents: 'forecasting, python',
  }),
  skill('temporal-fusion-transformer', 'Temporal Fusion Transformer', 'method', 'own', {
    exact: 'TFT',
    near: 'forecast, forecasting, lstm, series, temporal, time',
    parents: 'deep-learning, forecasting',
  }),
  skill('time-series', 'Time series', 'field', 'own', {
    aliases: `désaisonnalisation, desestacionalización, multivariate time series,
      saisonbereinigung, seasonal adjustment, seasonal decomposition, serie temporal,
      série temporelle, séries chronologiques, séries temporais, series temporales,
      séries temporelle, séries temporelles, temporal data, temporal modeling, temporal modelling,
      temporal pattern, time series analysis, time-series classification, time series data,
      timeseries, zeitreihen, zeitreihenanalyse, zeitreihenmodelle, zeitreihenmodellierung`,
    parents: 'statistics',
  }),
  skill('tsfresh', 'tsfresh', 'library', 'own', {
    parents: 'feature-engineering, python, time-series',
  }),
];
