export interface Refusal { readonly rule: string; readonly path: string; readonly line: number; readonly given: string }
