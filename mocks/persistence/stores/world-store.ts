import type { Elsewhere, Owner } from './elsewhere.js'

/** A world that is this process's to change until somebody else takes it: all that was written down of it. */
export interface Claimed {
  /** What its changes are written down under: of a later claim it is another. */
  term: string
  /** By key, in the order in which the keys were first written. */
  entries: readonly [key: string, text: string][]
}

/** What is to be written down of a world: all of it, or nothing. */
export interface Changes {
  /** Whether all that was there before is gone first, its snapshots apart. */
  isAnew: boolean
  /** By key, in this order; without a text the entry is gone. */
  entries: readonly [key: string, text: string | undefined][]
  /** Whether the world has something to do by itself: then it must not wait for a call to be claimed. */
  isBusy: boolean
}

/**
 * How a store is, as the health of the mock shows it to everybody: why is told on stderr. `damaged`: some of it is not
 * what was written, and is not served; `lost`: it is without what was acknowledged.
 */
export interface StoreHealth {
  kind: 'memory' | 'file' | 'redis'
  state: 'ok' | 'unavailable' | 'damaged' | 'lost'
  /** How many others that keep their worlds there give no sign of life. */
  silentReplicas?: number
}

/**
 * Where worlds outlive a process. What cannot be done because the place does not answer rejects with
 * `StoreUnavailable`; what is done for a world that somebody else has by now, with `WorldLost`.
 */
export interface WorldStore {
  /** In words, without secrets: `the file /tmp/uyum.db`. */
  readonly name: string
  /** Takes part: others who keep their worlds here may send calls of this process's worlds to that address. */
  join(address: string): Promise<void>
  /** False where another process may have taken this one for dead: then only a commit tells what is still its. */
  readonly isSure: boolean
  /**
   * Takes a world, unless another process has it; of the process `from`, which does not answer, it is taken all the
   * same. A new one is refused by `LimitReached` where there are `most`, whoever has them.
   */
  claim(world: string, most: number, from?: Owner): Promise<Claimed | Elsewhere>
  /** When this comes back, the changes outlive the process. */
  commit(world: string, term: string, changes: Changes): Promise<void>
  /** Makes a name taken; false where it was. Refused like a claim where there are as many as there may be. */
  reserve(world: string, most: number): Promise<boolean>
  /** Forgets a world, whoever has it, or only where it was last claimed under a term; false where there is none such. */
  forget(world: string, term?: string): Promise<boolean>
  names(): Promise<string[]>
  /** The texts of some of a world's entries. */
  read(world: string, keys: readonly string[]): Promise<(string | undefined)[]>
  /** Worlds that have something to do, and nobody who does it. */
  waiting(): Promise<string[]>
  /** Whether another process gives no sign of life: then its worlds may be claimed. */
  isSilent(owner: Owner): Promise<boolean>
  /** A secret that all who keep their worlds here have in common: the first who proposes one decides. */
  agree(name: string, proposal: string): Promise<string>
  health(): Promise<StoreHealth>
  /** Gives its worlds back and ends. */
  close(): Promise<void>
}
