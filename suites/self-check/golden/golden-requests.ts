import { createHash } from 'node:crypto'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { mockedTargets } from '../../../mocks/surfaces/mocked-targets.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { loadSuite } from '../../register.js'
import type { RunIdentity } from '../../run/record/run-identity.js'
import { Session } from '../../run/session.js'

/** One seed, one tag and one clock: with them a run sends the same requests today and in a year. */
export const goldenIdentity: RunIdentity = {
  seed: 7,
  runTag: 'golden',
  startedAt: Date.UTC(2026, 10, 2, 9, 30),
}

/** What each check of a surface sends to a fresh mock, one check after another, as its states count on. */
export async function requestsOf(
  surface: Surface,
  identity: RunIdentity = goldenIdentity,
): Promise<Record<string, string[]>> {
  const server = await startMockServer(await mockOptions({ port: 0 }))
  const suite = await loadSuite(surface)
  // So patient that nothing is asked again on a busy machine.
  const settings = await resolveTarget(surface, {
    ...mockedTargets(server.baseUrl)[surface]!,
    timeoutMs: 60_000,
  })
  const session = new Session(suite, settings, identity)
  const sent: Record<string, string[]> = {}
  for (const check of suite.checks) {
    const { exchanges } = await session.run(check)
    // Sorted: what is sent at once arrives in any order.
    sent[check.id] = exchanges
      .map(({ request }) => JSON.stringify(request).replaceAll(server.baseUrl, ''))
      .toSorted()
  }
  await session.close()
  await server.close()
  return sent
}

/** The same, short enough to be kept: a digest of each request. */
export function digestsOf(requests: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(requests).map(([check, sent]) => [check, sent.map(digestOf).join(' ')]),
  )
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
