import type { MatterName } from '../requirements/matter.js'
import type { Party } from './sheet.js'
import type { Bilingual } from '../text/bilingual.js'

/** What only the partner can answer. */
export interface OpenQuestion extends Bilingual {
  /** The readings by which a run answers it meanwhile. */
  readings?: readonly string[]
  /** What it would settle where no document speaks of it, by the party that serves the surface. */
  matters?: Readonly<Partial<Record<Party, readonly MatterName[]>>>
}
