import { isSurface, surfaceNames, type Surface } from '../../contracts/surfaces.js'
import { ConfigurationError } from '../config/configuration-error.js'
import { nearest } from '../../contracts/text/nearest.js'
import { judgedSurfaces } from '../load-suite.js'

/** The surface that a word of the command line names; `doing` begins the sentence where it names none. */
export function readSurface(word: string, doing: string): Surface {
  if (isSurface(word)) return word
  const meant = nearest(word, surfaceNames)
  throw new ConfigurationError(
    `${doing} ${word}: expected one of ${surfaceNames.join(', ')}.${meant ? ` Did you mean "${meant}"?` : ''}`,
  )
}

/** Refuses a surface that nobody can judge yet. */
export function requireJudged(surface: Surface, doing: string): void {
  if (judgedSurfaces.includes(surface)) return
  throw new ConfigurationError(
    `${doing} ${surface}: expected a surface that has checks (${judgedSurfaces.join(', ')}); this one has a contract, but no checks yet.`,
  )
}
