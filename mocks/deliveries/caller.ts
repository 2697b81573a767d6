import type { Contract } from '../../contracts/contract.js'
import type { Surface } from '../../contracts/surfaces.js'
import type { SecretPlaces } from '../call/secret-places.js'
import type { Credentials } from '../credentials/default-credentials.js'

/** The party that calls a surface: how it says who it is, and what it does where it is not heard. */
// oxlint-disable-next-line typescript/no-explicit-any -- callers of all surfaces stand in one table
export interface Caller<Called extends Surface = any> {
  surface: Called
  contract: Contract
  /** What of its calls nobody may see. */
  secrets: SecretPlaces
  /** Headers with its credentials; none for those that it was not given. */
  headers(credentials: Partial<Credentials[Called]>): Readonly<Record<string, string | undefined>>
  /** Members of the body that say who it is. */
  identity?(credentials: Partial<Credentials[Called]>): Readonly<Record<string, unknown>>
  /** How it signs its bodies. */
  signing?: Signing<Called>
  /** Seconds to wait after each attempt that failed; it gives up after the one that has none. Once, where left out. */
  retryAfterSeconds?(reading: (name: string) => string): readonly number[]
}

export interface Signing<Called extends Surface> {
  header: string
  /** Nothing where none was agreed: then nothing is signed. */
  secret(credentials: Partial<Credentials[Called]>): string | undefined
  signature(body: Buffer, secret: string): string
}

/** Declares who calls a surface. */
export function defineCaller<Called extends Surface>(caller: Caller<Called>): Caller<Called> {
  return caller
}
