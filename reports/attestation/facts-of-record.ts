import type { Run, RunRecord } from '../../suites/run-record.js'
import { countChecks } from '../count-checks.js'
import type { AttestationFacts, AttestedRun, AttestedWaiver } from './attestation-facts.js'

/** The part of the facts that follows from the record alone: a verifier draws it again. */
export type RecordFacts = Pick<AttestationFacts, 'suite' | 'runs'> & { startedAt: string }

export function factsOfRecord({ tool: { name, version }, startedAt, runs }: RunRecord): RecordFacts {
  return { startedAt, suite: { name, version }, runs: runs.map(factsOfRun) }
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
    waivers: waiversOf(run),
    contract: { version: contract.version, sha256: contract.sha256 },
    build: build ?? null,
    clock: clock ? { mode: clock.mode, minuteMs: clock.minuteMs } : null,
  }
}

function waiversOf({ checks }: Run): AttestedWaiver[] {
  return checks.flatMap(({ id, outcome, waiver }) =>
    outcome === 'waived' && waiver
      ? [{ check: id, reason: waiver.reason, until: waiver.until, approver: waiver.approver ?? null }]
      : [],
  )
}
