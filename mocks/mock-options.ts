import { defaultCredentials, type Credentials } from './default-credentials.js'
import { loadMockedSurfaces } from './mocked-surfaces.js'
import type { MockSurface } from './mock-surface.js'
import { OptionError } from './option-error.js'
import { requireReadings } from './require-readings.js'
import type { MockServerOptions } from './server/mock-server.js'

/** What a user says of the mock, by flag or configuration. */
export interface MockWishes {
  port?: number
  host?: string
  credentials?: Readonly<Record<string, object>>
  readings?: Readonly<Record<string, string>>
  /** Requirements to violate. */
  defect?: readonly string[]
  /** What the control API demands. */
  token?: string
}

const megabyte = 1_048_576

/** The wishes with all defaults filled in; an unknown reading or defect is an error that names the known ones. */
export async function mockOptions({
  port,
  host,
  credentials,
  readings = {},
  defect = [],
  token,
}: MockWishes): Promise<MockServerOptions> {
  await requireReadings(readings)
  await requireDefects(defect)
  return {
    port: port ?? 4010,
    host: host ?? '127.0.0.1',
    credentials: replaced(credentials ?? {}),
    readings,
    defects: defect,
    ...(token === undefined ? {} : { token }),
    maxBodyBytes: 10 * megabyte,
  }
}

function replaced(credentials: Readonly<Record<string, object>>): Credentials {
  const merged: Record<string, object> = { ...defaultCredentials }
  for (const [surface, own] of Object.entries(credentials)) merged[surface] = { ...merged[surface], ...own }
  return merged as unknown as Credentials
}

async function requireDefects(defects: readonly string[]): Promise<void> {
  if (defects.length === 0) return
  const surfaces = await loadMockedSurfaces()
  const known = surfaces.flatMap(knownDefects)
  for (const defect of defects) {
    if (!known.includes(defect))
      throw new OptionError(`defect "${defect}": expected one of ${[...new Set(known)].join(', ')}.`)
  }
}

function knownDefects({ defects }: MockSurface<unknown>): string[] {
  return Object.keys(defects)
}
