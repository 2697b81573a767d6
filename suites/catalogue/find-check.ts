import { surfaceNames } from '../../contracts/surfaces.js'
import type { Check } from '../check.js'
import { ConfigurationError } from '../config/configuration-error.js'
import { nearest } from '../../contracts/nearest.js'
import { judgedSurfaces, loadSuite } from '../load-suite.js'
import type { SurfaceSuite } from '../surface-suite.js'
import { readSurface, requireJudged } from './judged-surface.js'

/** A check and the suite it stands in. */
export interface FoundCheck {
  suite: SurfaceSuite
  check: Check
}

/** The check of an id; where there is none, an error that says which one may be meant. */
export async function findCheck(id: string): Promise<FoundCheck> {
  const suites = await Promise.all(
    judgedSurfaces.filter((surface) => id.startsWith(`${surface}/`)).map(loadSuite),
  )
  for (const suite of suites) {
    const check = suite.checks.find((candidate) => candidate.id === id)
    if (check) return { suite, check }
  }
  throw await unknownCheck(id)
}

async function unknownCheck(id: string): Promise<ConfigurationError> {
  const surface = surfaceNames.find((name) => id.startsWith(`${name}/`))
  if (surface) requireJudged(surface, 'looking for a check of')
  const suites = await Promise.all((surface ? [surface] : judgedSurfaces).map(loadSuite))
  const known = suites.flatMap(({ checks }) => checks.map((check) => check.id))
  const meant = nearest(id, known)
  if (!meant && surface === undefined)
    readSurface(id.split('/').slice(0, 2).join('/'), 'looking for a check of')
  return new ConfigurationError(
    `looking for the check ${id}: expected the id of a check, there is none of that name. ${meant ? `Did you mean "${meant}"?` : `uyum list ${surface ?? ''} shows them all.`}`,
  )
}
