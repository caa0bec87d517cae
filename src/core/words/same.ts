/**
 * What a table in another language must hold: the same names at every depth, a text for each text, and functions
 * that take the same. `Same<typeof EN_LABELS>`
 */
export type Same<T> = T extends string ? string
  : T extends (...given: infer Given) => infer Result ? (...given: Given) => Same<Result>
  : { readonly [Name in keyof T]: Same<T[Name]> };
