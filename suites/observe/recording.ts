import type { Bilingual } from '../../contracts/bilingual.js'
import type { Contract } from '../../contracts/contract.js'
import type { Surface } from '../../contracts/surfaces.js'
import type { CredentialValues } from '../run/target-settings.js'
import type { ObservedCall } from './observed-call.js'

/**
 * What a check may have to know beyond the calls' texts: a recording of somebody else may lack it. `credentials`
 * are whether any were shown, `secrets` which; `strangers` are calls that the documents do not name.
 */
export type Evidence = 'bytes' | 'credentials' | 'secrets' | 'times' | 'strangers'

/** The calls of one client in the order of their arrival, with all that is needed to judge them. */
export interface Recording {
  surface: Surface
  contract: Contract
  calls: readonly ObservedCall[]
  /** What it cannot tell, and why. */
  lacks: Readonly<Partial<Record<Evidence, Bilingual>>>
  /** Those that the client was given; empty where nobody knows them. */
  credentials: CredentialValues
  /** Milliseconds since 1970 at which it began. */
  startedAt: number
  /** How long the documents' minute lasted for this client, in milliseconds. */
  minuteMs: number
}
