import type { Contract } from '../../../contracts/contract/contract.js'
import type { CredentialValues } from '../../run/target/target-settings.js'
import { isPlaceholder } from './placeholder.js'

/** What stands for itself though it may look as if it were put in the place of something else. */
export interface KnownTexts {
  /** All values of the credentials that the client was given. */
  issued: readonly string[]
  /** Samples of the partner's own documents that look so: `E*** Apt`. */
  documented: readonly string[]
}

export const nothingKnown: KnownTexts = { issued: [], documented: [] }

/** What is known before a recording is read. */
export function knownTexts(contract: Contract, credentials: CredentialValues): KnownTexts {
  return { issued: issuedIn(credentials), documented: lookalikesIn(contract) }
}

function issuedIn(credentials: CredentialValues): string[] {
  return Object.values(credentials).flatMap((value) =>
    typeof value === 'object' ? issuedIn(value as CredentialValues) : [String(value)],
  )
}

const lookalikes = new WeakMap<Contract, readonly string[]>()

function lookalikesIn(contract: Contract): readonly string[] {
  const found =
    lookalikes.get(contract) ??
    [...new Set(samplesIn(contract.document).map((text) => text.trim()))].filter((text) =>
      isPlaceholder(text),
    )
  lookalikes.set(contract, found)
  return found
}

/** Where a document holds data. Headers of sample calls are none: they name what to put there. */
const samples = new Set(['example', 'examples', 'default', 'const', 'enum'])

function samplesIn(node: unknown, isSample = false): string[] {
  if (typeof node === 'string') return isSample ? [node] : []
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => samplesIn(value, isSample || samples.has(key)))
}
