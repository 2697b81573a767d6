import type { Surface } from '../../../contracts/contract/surfaces.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import type { CheckRecord } from '../../record/run-record.js'
import { judgeAt, type ChosenReadings } from './judge-at.js'

/** How a mock is judged: with which defects, under which readings, and without which credentials on either side. */
export interface Trial {
  defects?: readonly string[]
  readings?: ChosenReadings
  without?: readonly string[]
  /** By which revision of the documents it is played and judged, where that is another. */
  revision?: string | undefined
}

/** Long enough for a mock on a busy machine, short enough for a defect that leaves requests hanging. */
const timeoutMs = 2000

/** Runs a surface's checks over its mock and gives what they found. */
export async function judgeMock(
  surface: Surface,
  { defects = [], readings = {}, without = [], revision }: Trial,
): Promise<CheckRecord[]> {
  // A mock has no credential where it is empty.
  const credentials = { [surface]: Object.fromEntries(without.map((name) => [name, ''])) }
  const server = await startMockServer(
    await mockOptions({
      port: 0,
      defect: defects,
      readings,
      credentials,
      ...(revision !== undefined && { revision }),
    }),
  )
  try {
    return await judgeAt(server.baseUrl, surface, { readings, without, timeoutMs, revision })
  } finally {
    await server.close()
  }
}
