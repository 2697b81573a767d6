import { didYouMean } from '../text/did-you-mean.js'
import type { Bilingual } from '../text/bilingual.js'
import { UserError } from '../text/user-error.js'

/** A partner or surface was named that there is none of. */
export class UnknownContract extends UserError {
  /** `besides`: what else could have been named, in words. */
  constructor(name: string, known: readonly string[], besides?: Bilingual) {
    const hint = didYouMean(name, known)
    super({
      en: `looking for the contract of "${name}": expected one of ${known.join(', ')}${besides ? `, ${besides.en}` : ''}.${hint.en}`,
      tr: `“${name}” için bir sözleşme yok, şunlardan biri bekleniyordu: ${known.join(', ')}${besides ? `, ${besides.tr}` : ''}.${hint.tr}`,
    })
  }
}
