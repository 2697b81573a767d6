import { loadContract } from '../contracts/load-contract.js'
import type { Readings } from '../contracts/reading.js'
import { partnerNames } from '../contracts/surfaces.js'
import { defaultCredentials, type Credentials } from './default-credentials.js'
import { loadMockedSurfaces } from './mocked-surfaces.js'
import type { MockSurface } from './mock-surface.js'
import { OptionError } from './option-error.js'
import type { MockServerOptions } from './server/mock-server.js'

/** What a user says of the mock, by flag or configuration. */
export interface MockWishes {
  port?: number
  host?: string
  credentials?: Readonly<Record<string, object>>
  readings?: Readonly<Record<string, string>>
  /** Requirements to violate. */
  defect?: readonly string[]
}

const megabyte = 1_048_576

/** The wishes with all defaults filled in; an unknown reading or defect is an error that names the known ones. */
export async function mockOptions({
  port,
  host,
  credentials,
  readings = {},
  defect = [],
}: MockWishes): Promise<MockServerOptions> {
  await requireReadings(readings)
  await requireDefects(defect)
  return {
    port: port ?? 4010,
    host: host ?? '127.0.0.1',
    credentials: replaced(credentials ?? {}),
    readings,
    defects: defect,
    maxBodyBytes: 10 * megabyte,
  }
}

function replaced(credentials: Readonly<Record<string, object>>): Credentials {
  const merged: Record<string, object> = { ...defaultCredentials }
  for (const [surface, own] of Object.entries(credentials)) merged[surface] = { ...merged[surface], ...own }
  return merged as unknown as Credentials
}

async function requireReadings(readings: Readonly<Record<string, string>>): Promise<void> {
  const contracts = await Promise.all(partnerNames.map(loadContract))
  const known: Readings = Object.fromEntries(
    contracts.flatMap((contract) => Object.entries(contract.readings)),
  )
  for (const [name, value] of Object.entries(readings)) {
    if (!known[name]) {
      throw new OptionError(`reading "${name}": expected one of ${Object.keys(known).join(', ')}.`)
    }
    if (!Object.hasOwn(known[name].values, value)) {
      throw new OptionError(
        `reading ${name}=${value}: expected one of ${Object.keys(known[name].values).join(', ')}.`,
      )
    }
  }
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
