import type { Bilingual } from './text/bilingual.js'

/** What only the partner can answer. */
export interface OpenQuestion extends Bilingual {
  /** The readings by which a run answers it meanwhile. */
  readings?: readonly string[]
}
