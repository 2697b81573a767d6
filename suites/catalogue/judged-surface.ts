import { isSurface, surfaceNames, type Surface } from '../../contracts/contract/surfaces.js'
import { ConfigurationError } from '../config/configuration-error.js'
import { didYouMean } from '../../contracts/text/did-you-mean.js'

/** The surface that a word of the command line names; `doing` begins the sentence where it names none. */
export function readSurface(word: string, doing: string): Surface {
  if (isSurface(word)) return word
  const hint = didYouMean(word, surfaceNames)
  throw new ConfigurationError({
    en: `${doing} ${word}: expected one of ${surfaceNames.join(', ')}.${hint.en}`,
    tr: `${word}: şunlardan biri bekleniyordu: ${surfaceNames.join(', ')}.${hint.tr}`,
  })
}
