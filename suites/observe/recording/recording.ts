import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Contract } from '../../../contracts/contract/contract.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { CredentialValues } from '../../run/target/target-settings.js'
import type { ObservedCall } from './observed-call.js'

/**
 * What a recording as a whole may not tell, whatever it holds of a call (its `gaps`): the bytes behind its texts,
 * secrets wherever they stood, times by a clock that went; `strangers` are calls that the documents do not name.
 */
export type Evidence = 'bytes' | 'secrets' | 'times' | 'strangers'

/** One attempt of the server to tell the client's own server something. */
export interface ServerCall {
  surface: Surface
  operation: string
  body: string
  /** Milliseconds since the recording began. */
  startedAt: number
  durationMs: number
  status?: number
  error?: string
}

/** The calls of one client in the order of their arrival, with all that is needed to judge them. */
export interface Recording {
  surface: Surface
  contract: Contract
  calls: readonly ObservedCall[]
  /** What the mock that plays the server sent by itself. */
  serverCalls?: readonly ServerCall[]
  /** What it cannot tell, and why. */
  lacks: Readonly<Partial<Record<Evidence, Bilingual>>>
  /** Those that the client was given; empty where nobody knows them. */
  credentials: CredentialValues
  /** Milliseconds since 1970 at which it began. */
  startedAt: number
  /** The client was seen to end: what it has not done by then it never does. */
  endedByItself?: true
  /** How long the documents' minute lasted for this client, in milliseconds. */
  minuteMs: number
}
