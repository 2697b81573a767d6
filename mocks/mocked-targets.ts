import type { Surface } from '../contracts/surfaces.js'
import { defaultCredentials } from './default-credentials.js'
import { mockedSurfaces } from './mocked-surfaces.js'

/** The mocks of a running server as targets for a conformance run, by surface. */
export function mockedTargets(baseUrl: string) {
  return Object.fromEntries(mockedSurfaces.map((surface) => [surface, mockedTarget(baseUrl, surface)]))
}

function mockedTarget(baseUrl: string, surface: Surface) {
  return {
    surface,
    baseUrl: `${baseUrl}/${surface}`,
    credentials: defaultCredentials[surface],
    states: `${baseUrl}/_uyum/states/${surface}`,
    allow: { burst: true, hugeBodies: true },
  }
}
