import { expect, test } from 'vitest'
import type { Surface } from '../../contracts/surfaces.js'
import { mockOptions } from '../../mocks/mock-options.js'
import { mockedTargets } from '../../mocks/mocked-targets.js'
import { startMockServer } from '../../mocks/server/mock-server.js'
import { resolveTarget } from '../config/resolve-target.js'
import { loadSuite } from '../load-suite.js'
import { runIdentity, type RunIdentity } from '../run/run-identity.js'
import { Session } from '../run/session.js'
import { loadMatrixSurfaces } from './kill-matrix.js'

const mocked = (await loadMatrixSurfaces()).map(({ surface }) => surface)
const first = runIdentity(7, undefined, Date.now() - 5_000)

/** What each check of a surface sends to a fresh mock, one check after another, as its states count on. */
async function requestsOf(surface: Surface, identity: RunIdentity): Promise<Record<string, string[]>> {
  const server = await startMockServer(await mockOptions({ port: 0 }))
  const suite = await loadSuite(surface)
  const settings = await resolveTarget(surface, mockedTargets(server.baseUrl)[surface]!)
  const session = new Session(suite, settings, identity)
  const sent: Record<string, string[]> = {}
  for (const check of suite.checks) {
    const { exchanges } = await session.run(check)
    sent[check.id] = exchanges
      .map(({ request }) => JSON.stringify(request).replaceAll(server.baseUrl, ''))
      .toSorted()
  }
  await session.close()
  await server.close()
  return sent
}

test.each(mocked)(
  'the same seed and tag send the same requests to %s, byte for byte',
  { timeout: 120_000 },
  async (surface) => {
    const again = runIdentity(first.seed, first.runTag, Date.now())
    expect(await requestsOf(surface, again)).toEqual(await requestsOf(surface, first))
  },
)

test('another tag sends other ids', async () => {
  const other = runIdentity(7, 'another', Date.now())
  expect(await requestsOf('kuzeypos/courier', other)).not.toEqual(await requestsOf('kuzeypos/courier', first))
})
