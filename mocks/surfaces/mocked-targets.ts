import { surfaceNames, type Surface } from '../../contracts/contract/surfaces.js'
import { mergeCredentials } from './credentials/merge-credentials.js'

/** The mocks of a running server as targets for a conformance run, by surface. */
export function mockedTargets(baseUrl: string) {
  return Object.fromEntries(surfaceNames.map((surface) => [surface, mockedTarget(baseUrl, surface)]))
}

/** The mock of a surface, as the running server plays it: by another revision with the credentials that it adds. */
export function mockedTarget(baseUrl: string, surface: Surface, revision?: string) {
  return {
    surface,
    baseUrl: `${baseUrl}/${surface}`,
    credentials: mergeCredentials({}, revision)[surface],
    states: `${baseUrl}/_uyum/states/${surface}`,
    readBack: `${baseUrl}/_uyum/read-back`,
    allow: { burst: true, hugeBodies: true },
  }
}
