/** Finds texts by key; undefined for keys without one, whatever they are. */
export function lookup(
  texts: Readonly<Record<string, string>>,
): (key: string) => string | undefined {
  const known = new Map(Object.entries(texts));
  return (key) => known.get(key);
}
