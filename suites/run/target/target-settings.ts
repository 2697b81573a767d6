import type { ConfirmedReading } from '../readings/confirmed-reading.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { TlsTrust } from '../../../contracts/wire/connection/tls-trust.js'

/** Values of credentials by name; a nested one is an object. */
export type CredentialValues = Readonly<Record<string, string | number | Readonly<Record<string, string>>>>

/** A running implementation and all that was declared of it: serialisable, as it goes to the engine. */
export interface TargetSettings {
  name: string
  surface: Surface
  /** By which revision of the documents it is judged, where that is not the one that uyum follows. */
  revision?: string
  /** Where the configuration declares it, from the current folder; absent where it is not from there. */
  declaredAt?: { file: string; line: number }
  /** Without user and password. */
  baseUrl: string
  /** What its people call the build that runs there. */
  build?: string
  credentials: CredentialValues
  headers: Readonly<Record<string, string>>
  /** What else nobody may see, by the name that is shown in its place: of URLs and variables. */
  secrets?: Readonly<Record<string, string>>
  /** The same of parts of URLs: hidden there however short they are. */
  urlParts?: Readonly<Record<string, string>> | undefined
  /** Paths or absolute URLs by operationId. */
  paths: Readonly<Record<string, string>>
  /** The states hook's URL. */
  states?: string
  /** What tells what the target holds; absent where it offers no such thing. */
  readBack?: ReadBackSettings
  /** Values by state: one object, or an array of which each is used once. */
  fixtures: Readonly<
    Record<string, Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[]>
  >
  readings: Readonly<Record<string, string>>
  /** Those that the partner has confirmed. */
  confirmed?: readonly ConfirmedReading[]
  allow: { burst?: boolean; hugeBodies?: boolean; rush?: boolean }
  timeoutMs: number
  /** Whom to trust beyond what this machine does. */
  tls?: TlsTrust
  /** Absent: no limit. */
  maxRequestsPerSecond?: number
  waivers: readonly Waiver[]
}

/** The read-back hook. */
export interface ReadBackSettings {
  /** Without user and password. */
  url: string
  headers: Readonly<Record<string, string>>
  /** How long an order may take to show there. */
  waitMs: number
}

/** A failure that a certifier lives with until a day. */
export interface Waiver {
  check: string
  reason: string
  /** A day, `YYYY-MM-DD`, the last on which it counts (UTC). */
  until: string
  /** Who answers for it. */
  approver?: string
}

/** The value of a credential by its dotted name, which a configuration may spell as one key or as two. */
export function credentialOf(credentials: CredentialValues, name: string): string | number | undefined {
  const whole = credentials[name]
  if (whole !== undefined && typeof whole !== 'object') return whole
  const [first = '', second] = name.split('.')
  const value = credentials[first]
  if (second === undefined) return undefined
  return typeof value === 'object' ? value[second] : undefined
}
