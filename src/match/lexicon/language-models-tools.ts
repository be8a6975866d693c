import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Libraries and services for language, speech and language models. Sorted by id. */
export const LANGUAGE_MODELS_TOOLS: readonly Skill[] = [
  skill('anthropic-api', 'Anthropic API', 'platform', 'simple-icons', {
    aliases: 'anthropic',
    parents: 'large-language-models',
  }),
  skill('autogen', 'AutoGen', 'library', 'own', {
    aliases: 'ag2, microsoft autogen',
    exact: 'AutoGen, Autogen',
    parents: 'llm-agents',
  }),
  skill('azure-openai', 'Azure OpenAI', 'platform', 'own', {
    aliases: 'azure open ai',
    parents: 'azure, openai-api',
  }),
  skill('chatgpt', 'ChatGPT', 'tool', 'own', { aliases: 'chat gpt' }),
  skill('claude', 'Claude', 'platform', 'simple-icons', {
    aliases: 'anthropic claude, claude api, claude code',
    exact: 'Claude',
    near: 'anthropic, copilot, cursor, gemini, gpt, llm, llms, model, models, openai',
    parents: 'large-language-models',
  }),
  skill('crewai', 'CrewAI', 'library', 'simple-icons', {
    aliases: 'crew ai',
    parents: 'llm-agents',
  }),
  skill('dspy', 'DSPy', 'library', 'own', { parents: 'prompt-engineering' }),
  skill('fasttext', 'fastText', 'library', 'own', { parents: 'embeddings' }),
  skill('gensim', 'Gensim', 'library', 'own', { parents: 'natural-language-processing, python' }),
  skill('google-gemini', 'Gemini', 'platform', 'simple-icons', {
    aliases: 'gemini api, gemini pro, google gemini',
    exact: 'Gemini',
    near: 'claude, google, gpt, llm, llms, model, models, openai, vertex',
    parents: 'large-language-models',
  }),
  skill('haystack', 'Haystack', 'library', 'own', {
    aliases: 'deepset haystack, haystack framework',
    exact: 'Haystack',
    near: 'deepset, langchain, llm, llms, rag, retrieval',
    parents: 'large-language-models',
  }),
  skill('hugging-face', 'Hugging Face', 'library', 'simple-icons', {
    aliases: `hf transformers, hugging face transformers, huggingface, huggingface transformers,
      transformers library, transformers von hugging face`,
    parents: 'transformer-models',
  }),
  skill('langchain', 'LangChain', 'library', 'simple-icons', {
    aliases: 'lang chain',
    parents: 'large-language-models',
  }),
  skill('langgraph', 'LangGraph', 'library', 'simple-icons', {
    aliases: 'lang graph',
    parents: 'llm-agents',
  }),
  skill('llamaindex', 'LlamaIndex', 'library', 'own', {
    aliases: 'gpt index, llama-index',
    parents: 'retrieval-augmented-generation',
  }),
  skill('nltk', 'NLTK', 'library', 'own', {
    aliases: 'natural language toolkit',
    parents: 'natural-language-processing, python',
  }),
  skill('ollama', 'Ollama', 'tool', 'simple-icons', { parents: 'large-language-models' }),
  skill('openai-api', 'OpenAI API', 'platform', 'own', {
    aliases: 'assistants api, gpt api, open ai, openai',
    parents: 'large-language-models',
  }),
  skill('semantic-kernel', 'Semantic Kernel', 'library', 'own', { parents: 'llm-agents' }),
  skill('sentence-transformers', 'Sentence Transformers', 'library', 'own', {
    aliases: 'sbert, sentence-transformer',
    parents: 'embeddings, hugging-face',
  }),
  skill('sglang', 'SGLang', 'library', 'own', { parents: 'llmops, model-serving' }),
  skill('spacy', 'spaCy', 'library', 'simple-icons', {
    aliases: 'scispacy',
    parents: 'natural-language-processing, python',
  }),
  skill('vector-database', 'Vector databases', 'data-store', 'own', {
    aliases: `banco de dados vetorial, bancos de dados vetoriais, base de datos vectorial,
      base de données vectorielle, bases de datos vectoriales, bases de données vectorielles,
      bases vectorielles, embedding store, vector data base, vector data store, vector database,
      vector db, vector index, vector search engine, vector store, vectordb, vektordatenbank,
      vektordatenbanken`,
    parents: 'databases',
  }),
  skill('vllm', 'vLLM', 'library', 'simple-icons', { parents: 'llmops, model-serving' }),
];
