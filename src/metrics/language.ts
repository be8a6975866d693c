import { metricsOf } from './define.ts';
import type { Metric } from './metric.ts';

const score = metricsOf({
  family: 'language',
  range: [0, 1],
  direction: 'higher',
  unit: 'fraction',
});

const PERPLEXITY = { range: [1, null], direction: 'lower', unit: '' } as const;
const HUNDRED = { range: [0, 100], unit: '' } as const;
const WORDS_ONLY = 'Compares wording and not meaning.';
const JUDGED = 'A language model gives the marks, and another one would give others.';

/**
 * Metrics of language models, generated text, answers from sources and agents, sorted by id. BLEU,
 * chrF and TER run from 0 to 100 as in sacrebleu, which papers quote (Post 2018); ROUGE and METEOR
 * run from 0 to 1 as in their own programs.
 */
export const LANGUAGE: readonly Metric[] = [
  score(
    'accuracy-normalised',
    'Accuracy, length-normalised',
    'The share of questions answered rightly, without favouring short answers.',
    {
      denominator: 'rows',
      pitfalls: ['Is not plain accuracy; the two must not be compared.'],
      aliases: 'acc_norm accuracy_norm accuracy_normalized accuracy-normalized',
    },
  ),
  score(
    'answer-correctness',
    'Answer correctness',
    'How well answers agree with known right ones.',
    {
      pitfalls: [JUDGED],
      aliases: 'answer_correctness',
    },
  ),
  score('answer-relevance', 'Answer relevance', 'How well answers stick to what was asked.', {
    pitfalls: [JUDGED, 'A relevant answer can be wrong.'],
    aliases: 'answer_relevance answer_relevancy answer-relevancy response_relevancy',
  }),
  score('bertscore', 'BERTScore', 'How close in meaning the text is to one written by a person.', {
    range: [-1, 1],
    pitfalls: [
      'Unrelated texts score high unless values are rescaled.',
      'Depends on the language model behind it.',
    ],
    aliases: 'bert_score bertscore_f1 bert_score_f1',
  }),
  score(
    'bits-per-byte',
    'Bits per byte',
    'How hard the model finds it to guess the next letters.',
    {
      range: [0, null],
      direction: 'lower',
      unit: 'bits',
      pitfalls: ['Text the model was trained on gives low values.'],
      aliases: 'bits_per_byte bpb',
    },
  ),
  score('bleu', 'BLEU', 'How many word sequences a translation shares with one by a person.', {
    ...HUNDRED,
    pitfalls: [
      'Depends on how words are split, so scores of different programs do not compare.',
      'Some programs end at 1; here it ends at 100.',
      WORDS_ONLY,
    ],
    aliases: 'sacrebleu sacre_bleu bleu_score bleu4 bleu-4 sacre_bleu_score corpus_bleu BLEUScore',
  }),
  score(
    'byte-perplexity',
    'Byte perplexity',
    'Among how many next letters the model still wavers.',
    {
      ...PERPLEXITY,
      pitfalls: ['Text the model was trained on gives low values.'],
      aliases: 'byte_perplexity',
    },
  ),
  score('chrf', 'chrF', 'How many letter sequences a translation shares with one by a person.', {
    ...HUNDRED,
    pitfalls: ['Some programs end at 1; here it ends at 100.', WORDS_ONLY],
    aliases: 'chrf_score chrf2 CHRFScore',
  }),
  score('comet', 'COMET', 'How good a translation is, as a trained program estimates it.', {
    range: [null, null],
    unit: '',
    pitfalls: ['Versions have different scales.'],
    aliases: 'comet_score',
  }),
  score(
    'context-precision',
    'Context precision',
    'Of the passages looked up, how many are useful, and whether those come first.',
    {
      pitfalls: [JUDGED],
      aliases: `context_precision llm_context_precision_with_reference
        llm_context_precision_without_reference`,
    },
  ),
  score(
    'context-recall',
    'Context recall',
    'How much of what is needed was found among the passages.',
    {
      pitfalls: [JUDGED],
      aliases: 'context_recall llm_context_recall',
    },
  ),
  score('elo', 'Elo rating', 'Strength from many comparisons in pairs, as in chess.', {
    range: [null, null],
    unit: '',
    pitfalls: ['Depends on who else is compared.'],
    aliases: 'elo_rating elo_score arena_score',
  }),
  score('entity-f1', 'Entity F1', 'One number for how many names are marked and marked rightly.', {
    pitfalls: ['A name marked one word too long counts as wrong twice.'],
    aliases: 'entity_f1 overall_f1 seqeval_f1',
  }),
  score('entity-precision', 'Entity precision', 'Of all names marked, the share marked rightly.', {
    aliases: 'entity_precision overall_precision',
  }),
  score('entity-recall', 'Entity recall', 'Of all names in the text, the share marked rightly.', {
    aliases: 'entity_recall overall_recall',
  }),
  score(
    'exact-match',
    'Exact match',
    'The share of answers that equal a right one word for word.',
    {
      denominator: 'rows',
      pitfalls: [
        'A right answer in other words counts as wrong.',
        'Some programs end at 100; here it ends at 1.',
      ],
      aliases: 'exact_match em exact_match_score',
    },
  ),
  score(
    'faithfulness',
    'Faithfulness',
    'How much of an answer is backed by the passages looked up.',
    {
      pitfalls: [JUDGED, 'A faithful answer to a wrong passage is still wrong.'],
      aliases: 'groundedness',
    },
  ),
  score(
    'hallucination-rate',
    'Hallucination rate',
    'The share of answers that state something their sources do not say.',
    {
      denominator: 'rows',
      direction: 'lower',
      pitfalls: ['Depends on who decides what counts as invented.'],
      aliases: 'hallucination_rate',
    },
  ),
  score(
    'meteor',
    'METEOR',
    'How many words a text shares with one by a person, synonyms included.',
    {
      aliases: 'meteor_score',
    },
  ),
  // Estimated from several tries per task (Chen et al. 2021), so it is no plain share of tasks.
  score('pass-at-k', 'Pass at k', 'The share of tasks solved by at least one of k tries.', {
    pitfalls: [
      'Rises with k by itself, so k belongs beside it.',
      'Tests with gaps let wrong programs pass.',
    ],
  }),
  score('perplexity', 'Perplexity', 'Among how many next pieces of text the model still wavers.', {
    ...PERPLEXITY,
    pitfalls: [
      'Depends on how text is cut into pieces, so different models often do not compare.',
      'Text the model was trained on gives low values.',
    ],
    aliases: 'ppl mean_perplexity token_perplexity',
  }),
  score('refusal-rate', 'Refusal rate', 'The share of requests the model declines to answer.', {
    denominator: 'rows',
    direction: 'none',
    pitfalls: ['Good for harmful requests and bad for harmless ones.'],
    aliases: 'refusal_rate',
  }),
  score('rouge-1', 'ROUGE-1', 'How many words a summary shares with one by a person.', {
    pitfalls: [WORDS_ONLY],
    aliases: 'rouge1 rouge_1 rouge1_fmeasure',
  }),
  score('rouge-2', 'ROUGE-2', 'How many pairs of words a summary shares with one by a person.', {
    pitfalls: [WORDS_ONLY],
    aliases: 'rouge2 rouge_2 rouge2_fmeasure',
  }),
  score('rouge-l', 'ROUGE-L', 'How many words a summary shares with one by a person, in order.', {
    pitfalls: [WORDS_ONLY, 'Some programs compare line by line, which is another number.'],
    aliases: 'rougeL rouge_l rougeL_fmeasure',
  }),
  score(
    'rouge-lsum',
    'ROUGE-Lsum',
    'How many words a summary shares with one by a person, by line.',
    {
      pitfalls: [WORDS_ONLY],
      aliases: 'rougeLsum rouge_lsum rougeLsum_fmeasure',
    },
  ),
  score(
    'stereotype-rate',
    'Stereotype rate',
    'The share of sentence pairs where the model prefers the one with a stereotype.',
    {
      denominator: 'rows',
      direction: 'none',
      pitfalls: ['A half is balanced, and says nothing about what the model writes.'],
      aliases: 'pct_stereotype',
    },
  ),
  score('task-success', 'Task success', 'The share of tasks brought to a right end.', {
    denominator: 'rows',
    pitfalls: ['Repeated tries at one task are not new tasks.'],
    aliases: 'task_success task_success_rate resolved_rate solve_rate',
  }),
  score('ter', 'Translation edit rate', 'How much of a translation has to be rewritten.', {
    range: [0, null],
    direction: 'lower',
    unit: '',
    pitfalls: ['Some programs write 0.6 for what is 60 here.', 'Can exceed 100.', WORDS_ONLY],
    aliases: 'translation_edit_rate TranslationEditRate',
  }),
  score('token-f1', 'Token F1', 'How many words an answer shares with a right one.', {
    pitfalls: [
      WORDS_ONLY,
      'Some programs end at 100 and call it F1, which is another measure here.',
    ],
    aliases: 'token_f1 squad_f1 answer_f1',
  }),
  // Ties count as half a win in most arenas, so it is no plain share of comparisons.
  score('win-rate', 'Win rate', 'How often its answer is preferred to the other one’s.', {
    pitfalls: [JUDGED, 'Judges tend to prefer long answers and the one shown first.'],
    aliases: 'win_rate winrate',
  }),
  score('word-perplexity', 'Word perplexity', 'Among how many next words the model still wavers.', {
    ...PERPLEXITY,
    pitfalls: ['Text the model was trained on gives low values.'],
    aliases: 'word_perplexity',
  }),
];
