/**
 * The shape of a dictionary: what English says with one text or function, every language says with
 * one of the same kind.
 */
export type Widen<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Widen<Said>
    : { readonly [Key in keyof T]: Widen<T[Key]> };
