import type { Bilingual } from '../../../contracts/text/bilingual.js'

/** Where in a target's settings a fault is: how an error about it begins. */
export function atTarget(place: string): Bilingual {
  return { en: `target ${place}`, tr: `Hedef ${place}` }
}
