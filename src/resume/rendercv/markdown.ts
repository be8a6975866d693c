import { oneLine } from '../one-line.ts';

/** Text that RenderCV, which reads its fields as Markdown, shows as it stands. */
export function escapeInline(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]]/g, '\\$&');
}
