import type { Bilingual } from '../../../text/bilingual.js'
import type { Words } from '../partner-file.js'

/** In both languages, where one was written: the other stands for the one that is left out. */
export function bilingualOf({ tr, en }: Words, fallback = ''): Bilingual {
  return { en: en ?? tr ?? fallback, tr: tr ?? en ?? fallback }
}
