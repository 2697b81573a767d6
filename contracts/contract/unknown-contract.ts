import { didYouMean } from '../text/did-you-mean.js'
import { UserError } from '../text/user-error.js'

/** A partner or surface was named that there is none of. */
export class UnknownContract extends UserError {
  constructor(name: string, known: readonly string[]) {
    const hint = didYouMean(name, known)
    super({
      en: `looking for the contract of "${name}": expected one of ${known.join(', ')}.${hint.en}`,
      tr: `“${name}” için bir sözleşme yok, şunlardan biri bekleniyordu: ${known.join(', ')}.${hint.tr}`,
    })
  }
}
