/** What stands below a heading in a list of parts. */
export function below(parts: readonly string[], heading: string): string {
  const found = parts.find((part) => part.startsWith(`${heading}\n\n`));
  if (found === undefined) throw new Error(`No part is called ${heading}`);
  return found.slice(heading.length + 2);
}
