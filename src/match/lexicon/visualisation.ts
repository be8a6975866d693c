import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Charts, dashboards, notebooks and small apps. Sorted by id. */
export const VISUALISATION: readonly Skill[] = [
  skill('altair', 'Altair', 'library', 'own', {
    aliases: 'altair charts, vega-altair',
    exact: 'Altair',
    near: 'bokeh, matplotlib, plotly, seaborn, vega, visualisation, visualization',
    parents: 'data-visualisation, python',
  }),
  skill('apache-zeppelin', 'Apache Zeppelin', 'tool', 'own', { aliases: 'zeppelin notebook' }),
  skill('bokeh', 'Bokeh', 'library', 'own', { parents: 'data-visualisation, python' }),
  skill('d3-js', 'D3.js', 'library', 'simple-icons', {
    aliases: 'd3 js, d3js',
    exact: 'D3',
    parents: 'data-visualisation, javascript',
  }),
  skill('dashboards', 'Dashboards', 'practice', 'own', {
    aliases: `bi-dashboards, cuadro de mando, cuadros de mando, dashboard, dashboarding, painéis,
      painel de controle, paneles de control, tableau de bord, tableaux de bord, tableros,
      tableros de control`,
    parents: 'data-visualisation',
  }),
  skill('data-storytelling', 'Data storytelling', 'practice', 'own', {
    aliases: `data-driven storytelling, data narrative, data stories, data story, stories in data,
      stories with data, storytelling with data`,
    exact: 'Storytelling, storytelling',
    near: `analytics, data, insights, tableau, visualisation, visualisations, visualization,
      visualizations`,
    parents: 'data-visualisation',
  }),
  skill('data-visualisation', 'Data visualisation', 'practice', 'own', {
    aliases: `charts and graphs, data plots, data visuals, data viz, datavisualisation,
      datavisualization, dataviz, datenvisualisierung, infographic, visual analytics,
      visualise data, visualiser des données, visualisierung, visualisierungen, visualising data,
      visualização de dados, visualización de datos, visualización de los datos, visualizaciones,
      visualisation, visualization, visualisation de données, visualize data, visualizing data`,
  }),
  skill('datawrapper', 'Datawrapper', 'tool', 'own', { parents: 'data-visualisation' }),
  skill('flourish', 'Flourish', 'tool', 'own', {
    exact: 'Flourish',
    near: 'datawrapper, tableau, visualisation, visualization',
    parents: 'data-visualisation',
  }),
  skill('ggplot2', 'ggplot2', 'library', 'own', {
    aliases: 'gg plot, ggplot',
    parents: 'data-visualisation, r',
  }),
  skill('google-colab', 'Google Colab', 'tool', 'simple-icons', {
    aliases: 'colab, colaboratory',
    parents: 'jupyter',
  }),
  skill('gradio', 'Gradio', 'library', 'simple-icons', { parents: 'python' }),
  skill('grafana', 'Grafana', 'tool', 'simple-icons', { parents: 'dashboards, monitoring' }),
  skill('holoviz', 'HoloViz', 'library', 'own', {
    aliases: 'holoviews, hvplot, datashader',
    parents: 'data-visualisation, python',
  }),
  skill('jupyter', 'Jupyter', 'tool', 'simple-icons', {
    aliases: 'ipynb, ipython, jupyterhub, jupyterlab, notebook environment',
  }),
  skill('marimo', 'marimo', 'tool', 'own', { exact: 'marimo, Marimo' }),
  skill('matplotlib', 'Matplotlib', 'library', 'own', {
    aliases: 'mat plot lib, pyplot',
    parents: 'data-visualisation, python',
  }),
  skill('plotly', 'Plotly', 'library', 'simple-icons', {
    aliases: 'plotly.js',
    parents: 'data-visualisation',
  }),
  skill('plotly-dash', 'Dash', 'library', 'own', {
    aliases: 'dash app, plotly dash',
    exact: 'Dash',
    near: 'bokeh, dashboards, plotly, python, shiny, streamlit',
    parents: 'dashboards, plotly',
  }),
  skill('r-shiny', 'Shiny', 'library', 'own', {
    aliases: 'r shiny, rshiny, shiny app, shiny dashboard, shinyapps',
    exact: 'Shiny',
    near: 'app, apps, dash, dashboards, ggplot2, r, rstudio, streamlit, tidyverse',
    notWhen: 'shiny new',
    parents: 'dashboards, r',
  }),
  skill('seaborn', 'Seaborn', 'library', 'own', { parents: 'data-visualisation, python' }),
  skill('streamlit', 'Streamlit', 'library', 'simple-icons', {
    aliases: 'stream lit',
    parents: 'dashboards, python',
  }),
  skill('vega-lite', 'Vega-Lite', 'library', 'own', { parents: 'data-visualisation' }),
];
