import { setTimeout } from 'node:timers/promises'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { knock } from '../../run/target/watch/knock.js'

/** How long a client may take to open its own server, in milliseconds. */
const patienceMs = 15_000
const betweenMs = 50

/** Thrown where the client's own server did not open in time. */
export class PeerUnreachable extends Error {
  readonly text: Bilingual

  constructor(baseUrl: string) {
    const seconds = patienceMs / 1000
    const text = {
      en: `waiting for the client’s own server: expected ${baseUrl} to accept connections within ${seconds} s, it did not. Start it, or fix --peer.`,
      tr: `istemcinin kendi sunucusu bekleniyor: ${baseUrl} adresinin ${seconds} sn içinde bağlantı kabul etmesi gerekiyordu, etmedi. Sunucuyu başlatın veya --peer değerini düzeltin.`,
    }
    super(text.en)
    this.name = 'PeerUnreachable'
    this.text = text
  }
}

/** Waits until connections to a base URL are accepted, or the signal says that nobody waits any more. */
export async function awaitPeer(baseUrl: string, signal: AbortSignal): Promise<void> {
  const until = performance.now() + patienceMs
  while (!signal.aborted && performance.now() < until) {
    if ((await knock(baseUrl)) === 'open') return
    await setTimeout(betweenMs)
  }
  if (!signal.aborted) throw new PeerUnreachable(baseUrl)
}
