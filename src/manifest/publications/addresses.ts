/** Address of a DOI, written bare or as an address (DOI Handbook, 2023). */
export function doiAddress(doi: string): string {
  const bare = doi.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  return `https://doi.org/${encodeURI(bare).replace(/[?#]/g, encodeURIComponent)}`;
}

/** Address of a preprint on arXiv: `2301.00001`, `arXiv:2301.00001v2` or `cs/0112017`. */
export function arxivAddress(id: string): string | undefined {
  const bare = id.trim().replace(/^arxiv:\s*/i, '');
  const isId = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?$/i.test(bare);
  return isId ? `https://arxiv.org/abs/${bare}` : undefined;
}
