import type { AttestationFacts } from '../attestation-facts.js'
import type { Problem } from './problem.js'
import type { SignedFileName } from '../sign/signed-file-names.js'

/** What came of looking at a report and the statement about it. */
export interface Verification {
  /** Refused where anything is wrong. An unnamed signer is no fault of the report: it is said, loudly. */
  conclusion: 'verified' | 'signer-unknown' | 'refused'
  /** Nothing is wrong with it where there is none. */
  problems: Problem[]
  /** What the signer stated; absent where the signature does not hold, and then nothing is proved. */
  facts?: AttestationFacts
  /** Whole days since it was signed, by the signer's clock and the verifier's; less than 0 where it lies ahead. */
  ageDays?: number
  /** Whether the verifier named the key that he expects, and the signature is that key's. */
  isSignerNamed: boolean
  /** Files that are, byte for byte, the signed ones. */
  unchanged: SignedFileName[]
  /** Files of a report that lie there and that nobody signed. */
  unsigned: SignedFileName[]
  /** Whether the statement's facts are those of an unchanged record. */
  isOfRecord: boolean
  /** Files that the verifying uyum made again out of the record and found to be the same; absent where it did not try. */
  remade?: SignedFileName[]
  /** Whether contracts are those that the verifying uyum ships; absent where it did not look. */
  contracts?: ShippedComparison
}

interface ShippedComparison {
  /** Of the verifying uyum. */
  version: string
  /** Digests that it ships. */
  shipped: string[]
}
