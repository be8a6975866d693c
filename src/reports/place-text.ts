import type { Place } from '../findings/place.ts';

/** A place as terminals and editors write it: `projects/tumours/project.yaml:62:28`. */
export function placeText({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
