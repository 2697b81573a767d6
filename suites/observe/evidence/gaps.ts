import type { Bilingual } from '../../../contracts/text/bilingual.js'

/**
 * A part of a call that a recording may not hold. `headers` and `members`: what is missing there may have been sent
 * all the same. `order`: where among the others the call stood.
 */
export type Piece = 'headers' | 'body' | 'members' | 'times' | 'order' | 'answer' | 'answerBody'

/** What is not known of a call. */
export interface Gaps {
  unheld: Readonly<Partial<Record<Piece, Bilingual>>>
  /** Somebody else wrote it down: values may have been replaced, secrets taken out. */
  copy?: {
    /** Secret headers and members that the same recording shows somewhere: where they are missing nobody took them out. */
    shown: ReadonlySet<string>
  }
}

export const bodyCut: Bilingual = {
  en: 'the body was not kept whole: it was too long, or the client went away before its end',
  tr: 'gövde bütünüyle saklanmadı: çok uzundu veya istemci sonundan önce ayrıldı',
}

export const answerCut: Bilingual = {
  en: 'the answer was too long to be kept whole',
  tr: 'yanıt bütünüyle saklanamayacak kadar uzundu',
}

export const valueReplaced: Bilingual = {
  en: 'the recording does not hold the value: something was put in its place when it was written',
  tr: 'kayıt değeri taşımıyor: yazılırken yerine başka bir şey konmuş',
}

export const secretTakenOut: Bilingual = {
  en: 'no call of the recording shows this secret: it may have been taken out when it was written; a live `uyum observe` would tell',
  tr: 'kayıttaki hiçbir çağrıda bu gizli bilgi yok: yazılırken çıkarılmış olabilir; canlı `uyum observe` bunu gösterir',
}
