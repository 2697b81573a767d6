import type { Bilingual } from './bilingual.js'
import { nearest } from './nearest.js'

/** What a misspelt word most likely was, as the end of an error; empty where nothing known is near. */
export function didYouMean(word: string, known: readonly string[]): Bilingual {
  const meant = nearest(word, known)
  if (meant === undefined) return { en: '', tr: '' }
  return { en: ` Did you mean "${meant}"?`, tr: ` Şunu mu demek istediniz: “${meant}”?` }
}
