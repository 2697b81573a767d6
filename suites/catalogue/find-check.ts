import { surfaceNames, type Surface } from '../../contracts/contract/surfaces.js'
import type { Check } from '../check.js'
import { ConfigurationError } from '../config/configuration-error.js'
import { didYouMean } from '../../contracts/text/did-you-mean.js'
import { judgedRevisions, judgedSurfaces, loadSuite } from '../register.js'
import type { SurfaceSuite } from '../surface-suite.js'
import { readSurface } from './judged-surface.js'
import { rushSuite } from './rush-suite.js'
import { listedSuites, type ListedCheck, type ListedSuite } from './listed-suites.js'

/** A server's check, which can be run, and the suite it stands in. */
export interface FoundCheck {
  suite: SurfaceSuite
  check: Check
}

/** A check of either side, to be told of. */
export interface FoundListedCheck {
  suite: ListedSuite
  check: ListedCheck
}

/** The server's check of an id, by a revision of the documents; where there is none, an error that says which one may be meant. */
export async function findCheck(id: string, revision?: string): Promise<FoundCheck> {
  const surfaces = judgedSurfaces.filter((surface) => id.startsWith(`${surface}/`))
  return findIn(await Promise.all(surfaces.map((surface) => loadSuite(surface, revision))), id)
}

/** What these surfaces are judged by where another revision of the documents is named. */
function revisedSuites(surfaces: readonly Surface[]): Promise<SurfaceSuite[]> {
  return Promise.all(
    surfaces.flatMap((surface) => judgedRevisions(surface).map((name) => loadSuite(surface, name))),
  )
}

/** The check of an id, of a server, of a client or of a rush; where there is none, an error that says which one may be meant. */
export async function findListedCheck(id: string): Promise<FoundListedCheck> {
  const surfaces = surfaceNames.filter((surface) => id.startsWith(`${surface}/`))
  const revised = (await revisedSuites(surfaces)).map((suite) => ({ ...suite, side: 'server' as const }))
  const rushed = (await Promise.all(surfaces.map((surface) => loadSuite(surface)))).flatMap(rushSuite)
  return findIn([...(await listedSuites(surfaces)), ...revised, ...rushed], id)
}

async function findIn<Suite extends { checks: readonly { id: string }[] }>(
  suites: readonly Suite[],
  id: string,
): Promise<{ suite: Suite; check: Suite['checks'][number] }> {
  for (const suite of suites) {
    const check = suite.checks.find((candidate) => candidate.id === id)
    if (check) return { suite, check }
  }
  throw await unknownCheck(id)
}

async function unknownCheck(id: string): Promise<ConfigurationError> {
  const surface = surfaceNames.find((name) => id.startsWith(`${name}/`))
  const suites = await listedSuites(surface ? [surface] : surfaceNames)
  const known = suites.flatMap(({ checks }) => checks.map((check) => check.id))
  const hint = didYouMean(id, known)
  if (hint.en === '' && surface === undefined)
    readSurface(id.split('/').slice(0, 2).join('/'), 'looking for a check of')
  return new ConfigurationError({
    en: `looking for the check ${id}: expected the id of a check, there is none of that name.${hint.en || ` uyum list ${surface ?? ''} shows them all.`}`,
    tr: `${id}: bir kontrolün kimliği bekleniyordu, bu adda kontrol yok.${hint.tr || ` uyum list ${surface ?? ''} hepsini gösterir.`}`,
  })
}
