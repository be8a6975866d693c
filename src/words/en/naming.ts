/** How names, numbers and sentences are put beside each other, and what rows and kinds of tasks are called. */
export const naming = {
  /** "a and b", "a, b and c". */
  list: (items: readonly string[]) =>
    [items.slice(0, -1).join(', '), items.at(-1)].filter(Boolean).join(' and '),
  /** Parts of one remark: "binary classification, tabular". */
  pieces: (items: readonly string[]) => items.join(', '),
  /** Parts that hold commas themselves. */
  clauses: (items: readonly string[]) => items.join('; '),
  /** Each ends with its own full stop; empty ones are left out. */
  sentences: (items: readonly string[]) => items.filter(Boolean).join(' '),
  /** "0.92 (malignant)". */
  beside: ({ text, detail }: { text: string; detail: string }) => `${text} (${detail})`,
  /** A name and what belongs to it: "Recall: 0.92". */
  explained: ({ text, detail }: { text: string; detail: string }) => `${text}: ${detail}`,
  /** A remark that stands as a sentence. */
  sentence: (text: string) => `${text}.`,
  /** A name in the middle of a sentence; abbreviations keep their capitals. */
  inSentence: (name: string) =>
    /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
  rows: ({ count, text }: { count: number; text: string }) =>
    `${text} ${count === 1 ? 'row' : 'rows'}`,
  /** Rows a result was measured on, as they stand after "on" and "among". */
  rowsOf: {
    train: 'train rows',
    validation: 'validation rows',
    test: 'test rows',
    external: 'external rows',
    cv: 'cross-validation folds',
    production: 'production rows',
  },
  sameRows: 'the same rows',
  stages: {
    none: 'Study',
    'web-demo': 'Demo',
    package: 'Package',
    batch: 'Batch job',
    api: 'API',
    edge: 'On device',
    streaming: 'Streaming',
    internal: 'Internal service',
  },
  modalities: {
    tabular: 'tabular',
    text: 'text',
    image: 'image',
    audio: 'audio',
    video: 'video',
    'time-series': 'time series',
    graph: 'graph',
    multimodal: 'multimodal',
  },
  families: {
    agent: 'work with agents',
    binary: 'binary classification',
    clustering: 'clustering',
    detection: 'object detection',
    forecasting: 'forecasting',
    language: 'work with language models',
    multiclass: 'classification with several classes',
    multilabel: 'classification with several labels per row',
    rag: 'answering from documents',
    ranking: 'ranking and recommendation',
    regression: 'regression',
    reinforcement: 'reinforcement learning',
    segmentation: 'segmentation',
    speech: 'speech recognition',
    survival: 'survival analysis',
  },
  /** Kinds of task that belong to no family. */
  otherTasks: { causal: 'causal', custom: 'custom', uplift: 'uplift' },
};
