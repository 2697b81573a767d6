import type { Bilingual } from './bilingual.js'

/** What only the partner can answer. */
export interface OpenQuestion extends Bilingual {
  /** The readings by which a run answers it meanwhile. */
  readings?: readonly string[]
}
