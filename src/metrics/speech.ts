import { metricsOf } from './define.ts';
import type { Metric } from './metric.ts';

const error = metricsOf({
  family: 'speech',
  range: [0, null],
  direction: 'lower',
  unit: 'fraction',
});

const BEYOND = 'Can exceed 1 when many words are invented.';
const NORMALISED = 'Depends on how case, digits and punctuation are treated first.';

/** Metrics of speech and sound, sorted by id. Errors in a sentence come together: few are proportions. */
export const SPEECH: readonly Metric[] = [
  error('cer', 'Character error rate', 'How many letters have to be corrected per letter spoken.', {
    pitfalls: ['Can exceed 1 when many letters are invented.', NORMALISED],
    aliases: 'char_error_rate character_error_rate CharErrorRate',
  }),
  error(
    'der',
    'Diarisation error rate',
    'The share of speaking time given to the wrong speaker, missed or invented.',
    {
      pitfalls: ['Can exceed 1.', 'Leaving out overlapping speech and pauses lowers it.'],
      aliases: 'diarization_error_rate diarisation_error_rate',
    },
  ),
  error(
    'eer',
    'Equal error rate',
    'The share of mistakes when false alarms and misses are made equally common.',
    {
      range: [0, 1],
      pitfalls: ['Describes a cut-off nobody may use, chosen on the same rows.'],
      aliases: 'equal_error_rate',
    },
  ),
  error('mer', 'Match error rate', 'Of all words spoken or invented, the share that are wrong.', {
    range: [0, 1],
    pitfalls: [NORMALISED],
    aliases: 'match_error_rate MatchErrorRate',
  }),
  error(
    'min-dcf',
    'Minimum detection cost',
    'The lowest price of false alarms and misses at any cut-off.',
    {
      unit: '',
      pitfalls: ['Depends on the assumed prices, and the cut-off is chosen on the same rows.'],
      aliases: 'min_dcf minDCF',
    },
  ),
  error('mos', 'Mean opinion score', 'How good listeners find it, from 1 to 5.', {
    range: [1, 5],
    direction: 'higher',
    unit: '',
    pitfalls: ['Scores of different listening tests do not compare.'],
    aliases: 'mean_opinion_score',
  }),
  error('pesq', 'PESQ', 'How good a telephone listener would find it, estimated by a program.', {
    range: [-0.5, 4.65],
    direction: 'higher',
    unit: '',
    pitfalls: ['Narrow-band and wide-band versions have different scales.'],
    aliases: 'perceptual_evaluation_speech_quality',
  }),
  error('real-time-factor', 'Real-time factor', 'Seconds of computing per second of speech.', {
    unit: '',
    pitfalls: ['Means nothing without the machine it was measured on.'],
    aliases: 'real_time_factor rtf',
  }),
  error('sentence-error-rate', 'Sentence error rate', 'The share of sentences with any mistake.', {
    range: [0, 1],
    denominator: 'rows',
    pitfalls: ['Rises with the length of the sentences.', NORMALISED],
    aliases: 'sentence_error_rate',
  }),
  error(
    'si-sdr',
    'SI-SDR in decibels',
    'How much louder the wanted sound is than what spoils it.',
    {
      range: [null, null],
      direction: 'higher',
      unit: '',
      pitfalls: ['A gain over the unprocessed sound is a different number.'],
      aliases: 'si_sdr scale_invariant_signal_distortion_ratio',
    },
  ),
  error('stoi', 'STOI', 'How well the words can be understood, estimated by a program.', {
    range: [-1, 1],
    direction: 'higher',
    aliases: 'short_time_objective_intelligibility',
  }),
  error('wer', 'Word error rate', 'How many words have to be corrected per word spoken.', {
    pitfalls: [BEYOND, NORMALISED],
    aliases: 'word_error_rate WordErrorRate',
  }),
  error('wil', 'Word information lost', 'How much of what was said does not come through.', {
    range: [0, 1],
    pitfalls: [NORMALISED],
    aliases: 'word_information_lost WordInfoLost word_info_lost',
  }),
];
