import type { MatterRecord, Run, RunRecord } from '../../../suites/record/run-record.js'
import { countChecks } from '../../findings/count-checks.js'
import type { AttestationFacts, AttestedMatter, AttestedRun, AttestedWaiver } from '../attestation-facts.js'

/** The part of the facts that follows from the record alone: a verifier draws it again. */
type RecordFacts = Omit<AttestationFacts, 'signedAt' | 'signer'>

/** `sha256`: of the bytes that the record was read from. */
export function factsOfRecord({ tool, startedAt, runs }: RunRecord, sha256: string): RecordFacts {
  return {
    record: { sha256, startedAt },
    suite: { name: tool.name, version: tool.version },
    runs: runs.map(factsOfRun),
  }
}

function factsOfRun(run: Run): AttestedRun {
  const { target, surface, side, baseUrl, verdict, partial, contract, build, clock } = run
  return {
    target,
    surface,
    side,
    baseUrl,
    verdict,
    partial,
    musts: countChecks(run.checks).must,
    ...(run.matters && { matters: run.matters.map(factsOfMatter) }),
    waivers: waiversOf(run),
    contract: { version: contract.version, sha256: contract.sha256 },
    build: build ?? null,
    clock: clock ? { mode: clock.mode, minuteMs: clock.minuteMs } : null,
  }
}

function factsOfMatter({ id, title, state, checks, passed, security }: MatterRecord): AttestedMatter {
  return { id, title, state, checks, passed, security }
}

function waiversOf({ checks }: Run): AttestedWaiver[] {
  return checks.flatMap(({ id, outcome, waiver }) =>
    outcome === 'waived' && waiver
      ? [{ check: id, reason: waiver.reason, until: waiver.until, approver: waiver.approver ?? null }]
      : [],
  )
}
