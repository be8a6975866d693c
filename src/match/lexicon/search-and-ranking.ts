import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Searching, ranking and retrieving: methods and programs. Sorted by id. */
export const SEARCH_AND_RANKING: readonly Skill[] = [
  skill('annoy', 'Annoy', 'library', 'own', {
    exact: 'Annoy',
    near: 'faiss, hnsw, hnswlib, scann',
    parents: 'approximate-nearest-neighbours',
  }),
  skill('approximate-nearest-neighbours', 'Approximate nearest neighbours', 'method', 'own', {
    aliases: `approximate nearest neighbor, approximate nearest neighbor search, ann index,
      ann search, hnsw, inverted file index, product quantisation, vector indexing`,
    parents: 'semantic-search',
  }),
  skill('click-models', 'Click models', 'method', 'own', {
    aliases: 'counterfactual learning to rank, position bias, unbiased learning to rank',
    parents: 'learning-to-rank',
  }),
  skill('deep-ranking-models', 'Deep ranking models', 'method', 'own', {
    aliases: `dcn-v2, deep & cross network, deep interest network, deepfm, dlrm, wide & deep,
      wide and deep`,
    parents: 'deep-learning, recommender-systems',
  }),
  skill('hnswlib', 'hnswlib', 'library', 'own', {
    parents: 'approximate-nearest-neighbours',
  }),
  skill('multilingual-nlp', 'Multilingual NLP', 'field', 'own', {
    aliases: `cross-lingual, low-resource language, mehrsprachige modelle, multilingual embedding,
      multilingual language model, multilingual model, multilingual search, multilingual text,
      modèles multilingues`,
    parents: 'natural-language-processing',
  }),
  skill('nvidia-merlin', 'NVIDIA Merlin', 'library', 'own', {
    aliases: 'merlin hugectr, nvtabular, transformers4rec',
    exact: 'Merlin',
    near: 'hugectr, nvidia, nvtabular, recommender, torchrec',
    parents: 'recommender-systems',
  }),
  skill('query-understanding', 'Query understanding', 'task', 'own', {
    aliases: `autocomplete, auto-complete, autosuggest, query autocompletion,
      query classification, query expansion, query intent, query rewriting, query segmentation,
      query suggestion, spell correction, spelling correction, synonym expansion, typeahead`,
    parents: 'information-retrieval',
  }),
  skill('ranking-metrics', 'Ranking metrics', 'statistics', 'own', {
    aliases: `mean average precision, mean reciprocal rank, ndcg, precision at k, recall at k,
      recall@k`,
    exact: 'MRR',
    near: 'ndcg, precision, ranking, recall, relevance, retrieval, search',
    parents: 'model-evaluation',
  }),
  skill('relevance-judgements', 'Relevance judgements', 'practice', 'own', {
    aliases: `graded relevance, relevance annotation, relevance assessment, relevance evaluation,
      relevance judgment, relevance label, search evaluation`,
    parents: 'information-retrieval',
  }),
  skill('scann', 'ScaNN', 'library', 'own', {
    parents: 'approximate-nearest-neighbours',
  }),
  skill('torchrec', 'TorchRec', 'library', 'own', {
    parents: 'pytorch, recommender-systems',
  }),
  skill('two-tower-models', 'Two-tower models', 'method', 'own', {
    aliases: 'bi-encoder, dual encoder, two-tower, two-tower architecture',
    parents: 'embeddings',
  }),
];
