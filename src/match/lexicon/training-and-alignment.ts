import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Newer methods of training, steering and decoding models, and programs for them. Sorted by id. */
export const TRAINING_AND_ALIGNMENT: readonly Skill[] = [
  skill(
    'connectionist-temporal-classification',
    'Connectionist temporal classification',
    'method',
    'own',
    {
      aliases: 'ctc decoding, ctc loss',
      exact: 'CTC',
      near: 'asr, attention, conformer, decoding, rnn, speech, transducer, wav2vec, whisper',
      parents: 'speech-recognition',
    },
  ),
  skill('curriculum-learning', 'Curriculum learning', 'method', 'own', {
    parents: 'deep-learning',
  }),
  skill('decoding-strategies', 'Decoding strategies', 'method', 'own', {
    aliases: `beam search decoding, beam-search decoder, beam decoding, constrained decoding,
      guided decoding, nucleus sampling`,
    parents: 'language-modelling',
  }),
  skill('deepfake-detection', 'Deepfake detection', 'task', 'own', {
    aliases: 'anti-spoofing, deepfake',
    parents: 'computer-vision',
  }),
  skill('forecast-evaluation', 'Forecast evaluation', 'statistics', 'own', {
    aliases: `forecast bias, forecast error, mean absolute percentage error, pinball loss,
      rolling-origin evaluation, smape, time series cross-validation, walk-forward validation,
      wape`,
    exact: 'MAPE, MASE, CRPS',
    parents: 'forecasting, model-evaluation',
  }),
  skill('inspect-evals', 'Inspect', 'library', 'own', {
    aliases: 'inspect ai, inspect evals',
    exact: 'Inspect',
    near: 'eval, evals, evaluation, evaluations, harness, helm, lm',
    parents: 'llm-evaluation',
  }),
  skill('mechanistic-interpretability', 'Mechanistic interpretability', 'method', 'own', {
    aliases: `activation patching, activation steering, circuit analysis, linear probe,
      probing classifier, sparse autoencoder, transformerlens`,
    parents: 'explainable-ai',
  }),
  skill('neural-audio-codecs', 'Neural audio codecs', 'method', 'own', {
    aliases: 'encodec, soundstream',
    parents: 'deep-learning',
  }),
  skill('neural-forecasting', 'Neural forecasting', 'method', 'own', {
    aliases: `chronos-bolt, deep learning forecasting, n-beats, n-hits, nbeats, nhits, patchtst,
      timegpt, time series foundation model, tsmixer`,
    parents: 'deep-learning, forecasting',
  }),
  skill('neuralforecast', 'NeuralForecast', 'library', 'own', {
    parents: 'forecasting, python',
  }),
  skill('sandboxing', 'Sandboxing', 'practice', 'own', {
    aliases: 'agent sandbox, sandboxed environment, sandboxed execution',
    parents: 'llm-evaluation',
  }),
  skill('simulation', 'Simulation', 'method', 'own', {
    aliases: 'simulation environment, simulation framework, simulationen',
    exact: 'Simulation, Simulations, simulation, simulations',
    near: `discrete, modeling, modelling, numerical, optimisation, optimization, physics,
      simulator, simulators, stochastic`,
  }),
  skill('stress-testing', 'Stress testing', 'practice', 'own', {
    aliases: 'macroeconomic scenario, scenario analysis, scenario analyses, scenario modelling',
  }),
];
