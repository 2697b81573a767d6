import { matchAt, type SecretMatch } from './secret-match.js'
import type { SecretNeedle } from './secret-needle.js'
import type { TextView } from './views/text-view.js'

/** Letters by which a probe is noticed; shorter ones are looked for one by one. */
const noticed = 4

/** A probe of a needle, and the order in which it was given. */
interface IndexedProbe {
  needle: SecretNeedle
  text: string
  at: number
  order: number
}

/**
 * The probes of many needles, found in one pass: what a text costs depends on its length and not on how many secrets
 * there are. Four bits of each of the last four letters say where it is worth while to look closer.
 */
export class NeedleIndex {
  readonly #isBeginning = new Uint8Array(0x1_0000)
  readonly #byHash = new Map<number, IndexedProbe[]>()
  readonly #short: IndexedProbe[] = []
  #count = 0

  add(needle: SecretNeedle): void {
    for (const { text, at } of needle.probes) {
      const probe = { needle, text, at, order: this.#count }
      this.#count += 1
      if (text.length < noticed) {
        this.#short.push(probe)
        continue
      }
      const hash = hashOf(text)
      this.#isBeginning[hash] = 1
      this.#byHash.set(hash, [...(this.#byHash.get(hash) ?? []), probe])
    }
  }

  /** Every place in a view where a secret stands, in the order of the secrets. */
  matchesIn(view: TextView): SecretMatch[] {
    const found: [order: number, match: SecretMatch][] = []
    /** Of each probe, where its last match ended: within it the same probe says nothing new. */
    const ends = new Map<IndexedProbe, number>()
    const look = (probe: IndexedProbe, at: number): void => {
      if (at < (ends.get(probe) ?? 0)) return
      const { match, isTelling } = matchAt(probe.needle, view, at, probe)
      ends.set(probe, match.end)
      if (isTelling) found.push([probe.order, match])
    }
    this.#visitLong(view.folded, look)
    this.#visitShort(view.folded, look)
    return found.toSorted(([one], [other]) => one - other).map(([, match]) => match)
  }

  #visitLong(folded: string, look: (probe: IndexedProbe, at: number) => void): void {
    if (this.#byHash.size === 0) return
    let hash = 0
    for (let place = 0; place < folded.length; place += 1) {
      hash = ((hash << 4) ^ folded.charCodeAt(place)) & 0xffff
      if (this.#isBeginning[hash] === 0) continue
      const at = place - noticed + 1
      if (at < 0) continue
      for (const probe of this.#byHash.get(hash)!) if (folded.startsWith(probe.text, at)) look(probe, at)
    }
  }

  #visitShort(folded: string, look: (probe: IndexedProbe, at: number) => void): void {
    for (const probe of this.#short) {
      const { text } = probe
      for (let at = folded.indexOf(text); at !== -1; at = folded.indexOf(text, at + text.length)) {
        look(probe, at)
      }
    }
  }
}

function hashOf(text: string): number {
  let hash = 0
  for (let place = 0; place < noticed; place += 1) hash = ((hash << 4) ^ text.charCodeAt(place)) & 0xffff
  return hash
}
