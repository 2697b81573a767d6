import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { awaitPeer, PeerUnreachable } from '../../observe/proxy/await-peer.js'
import { runClient, type ClientEnd } from '../../observe/run-client.js'
import type { CredentialValues } from '../../run/target/target-settings.js'

/** Where a partner is, and by which credentials one is known there. */
export interface PartnerAddress {
  baseUrl: string
  credentials: CredentialValues
}

/** What an implementation is started with. */
export interface Start {
  /** Run by a shell; absent where the implementation runs already. */
  command?: string
  /** Where it is to listen. */
  port: number
  partners: Readonly<Partial<Record<Surface, PartnerAddress>>>
  minuteMs: number
  /** What must accept connections before the first order is pushed. */
  served: readonly string[]
}

/** An implementation that is ready to be called. */
export interface Implementation {
  /** How its command ended, where it did so by itself. */
  ended: () => ClientEnd | undefined
  /** Aborted when it has ended: whatever it was to do, it will not. */
  gone: AbortSignal
  stop(): Promise<void>
}

/** Thrown where the implementation ended, or did not listen in time, before the first order was pushed. */
export class ImplementationUnreachable extends Error {
  readonly text: Bilingual

  constructor(text: Bilingual) {
    super(text.en)
    this.name = 'ImplementationUnreachable'
    this.text = text
  }
}

/** Starts the implementation, where it has a command, and waits until it can be called. */
export async function startImplementation(start: Start, stop: AbortSignal): Promise<Implementation> {
  const over = new AbortController()
  const waiting = AbortSignal.any([over.signal, stop])
  let end: ClientEnd | undefined
  const endOf = (): ClientEnd | undefined => end
  const running =
    start.command === undefined ? undefined : runClient(start.command, environmentOf(start), waiting)
  const early = running?.then((ended) => {
    end = ended
    over.abort()
  })
  try {
    await Promise.all(start.served.map((baseUrl) => awaitPeer(baseUrl, waiting)))
  } catch (error) {
    over.abort()
    await early
    throw error instanceof PeerUnreachable ? new ImplementationUnreachable(error.text) : error
  }
  const ended = endOf()
  if (ended) throw new ImplementationUnreachable(ended.text)
  return {
    ended: endOf,
    gone: over.signal,
    async stop() {
      over.abort()
      await early
    },
  }
}

/** What it is told, in its environment. */
export function environmentOf({ port, partners, minuteMs }: Start): Record<string, string> {
  return {
    UYUM_PORT: String(port),
    UYUM_PARTNERS: JSON.stringify(partners),
    UYUM_MINUTE_MS: String(minuteMs),
  }
}
