import { loadContract } from '../contracts/load-contract.js'
import { partnerNames } from '../contracts/surfaces.js'
import { maxBodyBytes } from './body-limit.js'
import { mergeCredentials } from './merge-credentials.js'
import { loadMockedSurfaces } from './mocked-surfaces.js'
import { requireDefects, requireReadings } from './required-names.js'
import type { MockServerOptions } from './server/mock-server.js'

/** What a user says of the mock, by flag or configuration. */
export interface MockWishes {
  port?: number
  host?: string
  credentials?: Readonly<Record<string, object>>
  readings?: Readonly<Record<string, string>>
  /** Requirements to violate. */
  defect?: readonly string[]
  /** A file with the user's own MSW handlers, asked before ours. */
  handlers?: string
}

/** The wishes with all defaults filled in; an unknown reading or defect is an error that names the known ones. */
export async function mockOptions({
  port,
  host,
  credentials,
  readings = {},
  defect = [],
  handlers,
}: MockWishes): Promise<MockServerOptions> {
  requireReadings(await Promise.all(partnerNames.map(loadContract)), readings)
  if (defect.length > 0) requireDefects(await loadMockedSurfaces(), defect)
  return {
    port: port ?? 4010,
    host: host ?? '127.0.0.1',
    credentials: mergeCredentials(credentials ?? {}),
    readings,
    defects: defect,
    maxBodyBytes,
    ...(handlers !== undefined && { overlay: await overlayFrom(handlers) }),
  }
}

/** Loaded on demand: MSW is slow to load, and few need it. */
async function overlayFrom(file: string) {
  const { loadOverlay } = await import('./msw/load-overlay.js')
  return loadOverlay(file)
}
