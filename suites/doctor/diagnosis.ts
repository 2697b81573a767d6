import { both, type Bilingual } from '../../contracts/text/bilingual.js'

/** What names the targets. */
export const theConfiguration = both('configuration', 'yapılandırma')

/** One thing that was looked at. */
export interface Diagnosis {
  /** What it is about: `node`, `port`, the configuration, or a target by its name. */
  subject: string | Bilingual
  /** `obstacle`: no verdict can be had; `notice`: less is judged, or a surprise waits. */
  state: 'fine' | 'notice' | 'obstacle'
  /** What was found, and what to do where something is to be done. */
  text: Bilingual
}
