import type { Bilingual } from '../../../text/bilingual.js'
import { nearest } from '../../../text/nearest.js'

/** What is told of a fault: what is wrong, and what mends it. */
export interface FindingWords {
  message: Bilingual
  cure: Bilingual
}

/** The cure of a name that nobody knows: the nearest one, all of them, or what to do where there is none. */
export function oneOf(
  word: string,
  known: readonly string[],
  none: Bilingual = { en: 'Take it out.', tr: 'Çıkarın.' },
): Bilingual {
  const meant = nearest(word, known)
  if (meant !== undefined)
    return { en: `Did you mean "${meant}"?`, tr: `Şunu mu demek istediniz: “${meant}”?` }
  if (known.length === 0) return none
  const all = known.join(', ')
  return { en: `Write one of ${all}.`, tr: `Şunlardan birini yazın: ${all}.` }
}

/** The same where it may also be declared or left out. */
export function and({ en, tr }: Bilingual, besides: Bilingual): Bilingual {
  return { en: `${en} ${besides.en}`, tr: `${tr} ${besides.tr}` }
}
