import type { Surface } from '../../contracts/surfaces.js'
import { mockOptions } from '../../mocks/mock-options.js'
import { mockedTargets } from '../../mocks/mocked-targets.js'
import { startMockServer } from '../../mocks/server/mock-server.js'
import { resolveTarget } from '../config/resolve-target.js'
import { loadSuite } from '../load-suite.js'
import type { CheckRecord } from '../run-record.js'
import { Session } from '../run/session.js'

/** Readings by name; those left out stand at their default. */
export type ChosenReadings = Readonly<Record<string, string>>

/** How a mock is judged: with which defects, under which readings, and without which credentials on either side. */
export interface Trial {
  defects?: readonly string[]
  readings?: ChosenReadings
  without?: readonly string[]
}

/** Long enough for a mock on a busy machine, short enough for a defect that leaves requests hanging. */
const timeoutMs = 2000

/** Runs a surface's checks over its mock and gives what they found. */
export async function judgeMock(
  surface: Surface,
  { defects = [], readings = {}, without = [] }: Trial,
): Promise<CheckRecord[]> {
  // A mock has no credential where it is empty.
  const credentials = { [surface]: Object.fromEntries(without.map((name) => [name, ''])) }
  const server = await startMockServer(await mockOptions({ port: 0, defect: defects, readings, credentials }))
  try {
    // The control API is loaded when it is first asked: on a busy machine that outlasts a request's patience.
    await fetch(`${server.baseUrl}/_uyum/catalog`)
    const mocked = mockedTargets(server.baseUrl)[surface]!
    const given = Object.entries(mocked.credentials).filter(([name]) => !without.includes(name))
    const declared = { ...mocked, credentials: Object.fromEntries(given), readings, timeoutMs }
    const suite = await loadSuite(surface)
    const settings = await resolveTarget(surface, declared)
    const session = new Session(suite, settings, { seed: 1, runTag: 'self', startedAt: Date.now() })
    const records = await Promise.all(suite.checks.map((check) => session.run(check)))
    await session.close()
    return records
  } finally {
    await server.close()
  }
}
