import { surfaceNames, type Surface } from '../../contracts/surfaces.js'
import { defaultCredentials } from '../credentials/default-credentials.js'

/** The mocks of a running server as targets for a conformance run, by surface. */
export function mockedTargets(baseUrl: string) {
  return Object.fromEntries(surfaceNames.map((surface) => [surface, mockedTarget(baseUrl, surface)]))
}

function mockedTarget(baseUrl: string, surface: Surface) {
  return {
    surface,
    baseUrl: `${baseUrl}/${surface}`,
    credentials: defaultCredentials[surface],
    states: `${baseUrl}/_uyum/states/${surface}`,
    readBack: `${baseUrl}/_uyum/read-back`,
    allow: { burst: true, hugeBodies: true },
  }
}
