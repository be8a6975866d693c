import type { Resume } from './content.ts';
import { renderJson } from './render-json.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderText } from './render-text.ts';

/** File endings a résumé can have, in the order they are offered. Add one: a renderer and a line below. */
export const RESUME_FORMATS = ['md', 'txt', 'json'] as const;
export type ResumeFormat = (typeof RESUME_FORMATS)[number];

const RENDERERS: Readonly<Record<ResumeFormat, (resume: Resume) => string>> = {
  md: renderMarkdown,
  txt: renderText,
  json: renderJson,
};

/** The résumé as the content of a file with that ending. */
export function renderResume(resume: Resume, format: ResumeFormat): string {
  return RENDERERS[format](resume);
}
