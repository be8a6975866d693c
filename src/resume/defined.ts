/** The fields that have a value: a copy in which no key is `undefined`. */
export type Defined<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

/** Leaves out keys without a value, so that they do not reach a file as empty text. */
export function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
