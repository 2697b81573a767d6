import type { Bilingual } from '../text/bilingual.js'

/** A piece of a partner's document that no requirement and no member rests on, and why it needs none. */
export interface Unquoted {
  /** A file of the partner's `documents/`. */
  document: string
  /** The words, letter by letter. */
  text: string
  /** A greeting, a heading, an application form: why nothing follows from it. */
  reason: Bilingual
}

/** Declares what of a partner's documents obliges nobody. */
export function defineUnquoted(unquoted: readonly Unquoted[]): readonly Unquoted[] {
  return unquoted
}
