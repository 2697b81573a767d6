import type { Bilingual } from '../../contracts/text/bilingual.js'

/** One thing that was looked at. */
export interface Diagnosis {
  /** What it is about: `node`, `configuration`, `port`, or a target's name. */
  subject: string
  /** `obstacle`: no verdict can be had; `notice`: less is judged, or a surprise waits. */
  state: 'fine' | 'notice' | 'obstacle'
  /** What was found, and what to do where something is to be done. */
  text: Bilingual
}
