import { isSurface, surfaceNames, type Surface } from '../../contracts/surfaces.js'
import { ConfigurationError } from '../config/configuration-error.js'
import { nearest } from '../../contracts/text/nearest.js'

/** The surface that a word of the command line names; `doing` begins the sentence where it names none. */
export function readSurface(word: string, doing: string): Surface {
  if (isSurface(word)) return word
  const meant = nearest(word, surfaceNames)
  throw new ConfigurationError(
    `${doing} ${word}: expected one of ${surfaceNames.join(', ')}.${meant ? ` Did you mean "${meant}"?` : ''}`,
  )
}
