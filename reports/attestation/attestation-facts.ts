import type { MatterRecord, Outcome, Run, RunRecord } from '../../suites/record/run-record.js'

/**
 * What a signer states of a report; the page shows it, and it is the predicate of the statement that is signed.
 * Version 1 of its shape: a later one may add members, and none of these may change its meaning.
 */
export interface AttestationFacts {
  /** By the signer's clock: ISO 8601, UTC. */
  signedAt: string
  signer: Signer
  /** Digest of the bytes of `results.json`. */
  record: { sha256: string; startedAt: string }
  /** The uyum that judged. */
  suite: RunRecord['tool']
  runs: AttestedRun[]
}

export interface Signer {
  /** `sha256:` and the digest of the key's SubjectPublicKeyInfo in DER. */
  keyId: string
  /** SubjectPublicKeyInfo in PEM. */
  publicKey: string
}

/** What is stated of one run. `null`: the record does not tell. */
export interface AttestedRun {
  target: string
  surface: Run['surface']
  side: Run['side']
  baseUrl: string
  verdict: Run['verdict']
  /** True where `--only` or a shard narrowed the run. */
  partial: boolean
  /** How many of its mandatory checks came out how. */
  musts: Record<Outcome, number>
  /** What people want to know, and how much of it was seen; absent where the record does not tell. */
  matters?: AttestedMatter[]
  /** Failures of any level that were excused. */
  waivers: AttestedWaiver[]
  contract: { version: string; sha256: string }
  /** As told by the people of the target: nobody has checked it. */
  build: string | null
  clock: NonNullable<Run['clock']> | null
}

export type AttestedMatter = Pick<MatterRecord, 'id' | 'title' | 'state' | 'checks' | 'passed' | 'security'>

export interface AttestedWaiver {
  check: string
  reason: string
  until: string
  approver: string | null
}
