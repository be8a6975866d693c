/** Acronyms a recruiter may not know, spelled out at first use. */
const ACRONYMS: Readonly<Record<string, string>> = {
  ASR: 'automatic speech recognition',
  CV: 'computer vision',
  ETL: 'extract, transform, load',
  GAN: 'generative adversarial network',
  LLM: 'large language model',
  NER: 'named-entity recognition',
  NLP: 'natural language processing',
  OCR: 'optical character recognition',
  RAG: 'retrieval-augmented generation',
  RL: 'reinforcement learning',
};

/** Spells out each known acronym in the first item that holds it: `natural language processing (NLP)`. */
export function expandFirst(items: readonly string[]): string[] {
  return items.map((item, index) => {
    const acronym = Object.keys(ACRONYMS).find(
      (key) => holds(item, key) && !items.slice(0, index).some((earlier) => holds(earlier, key)),
    );
    const long = acronym && ACRONYMS[acronym];
    return acronym && long && !item.toLowerCase().includes(long)
      ? item.replace(new RegExp(`\\b${acronym}\\b`), `${long} (${acronym})`)
      : item;
  });
}

function holds(item: string, acronym: string): boolean {
  return new RegExp(`\\b${acronym}\\b`).test(item);
}
