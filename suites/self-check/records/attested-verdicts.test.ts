import { expect, test } from 'vitest'
import { impossibleVerdicts } from '../../../reports/attestation/verify/impossible-verdicts.js'
import { levels, outcomes } from '../../../reports/findings/count-checks.js'
import { clientVerdict } from '../../observe/record/client-verdict.js'
import type { CheckRecord, Run, RunRecord, Verdict } from '../../record/run-record.js'
import { verdictOf } from '../../verdict/verdict.js'

// Reports may not ask the suites for a verdict: what they sign is judged by a rule of their own, which must not drift.
const verdicts: Verdict[] = ['conformant', 'nonconformant', 'incomplete']

/** Every run of at most two checks. */
const runsOfChecks: CheckRecord[][] = [[]]
for (const first of everyCheck()) {
  runsOfChecks.push([first])
  for (const second of everyCheck()) runsOfChecks.push([first, second])
}

test.each([false, true])('a server’s verdict is signed where it is the suites’ (partial: %s)', (partial) => {
  for (const checks of runsOfChecks)
    expect(signed({ side: 'server', checks, partial })).toEqual([verdictOf(checks, partial)])
})

test.each([
  ['a client', false],
  ['a client', true],
  ['a watched server', false],
  ['a watched server', true],
])('the verdict on %s is signed where it may be the suites’ (partial: %s)', (who, partial) => {
  for (const judged of runsOfChecks.filter(({ length }) => length > 0)) {
    const id = who === 'a client' ? 'a/b/c' : 'a/b/watched/c'
    const checks = judged.map((check) => ({ ...check, id }))
    const possible = [0, 1].map(
      (callCount) => clientVerdict(checks, { partial, callCount, isToldWhere: true, remarks: [] }).verdict,
    )
    const side = who === 'a client' ? 'client' : 'server'
    expect(signed({ side, checks, partial })).toEqual(
      verdicts.filter((verdict) => possible.includes(verdict)),
    )
  }
})

function everyCheck(): CheckRecord[] {
  return levels.flatMap((level) =>
    outcomes.map((outcome) => ({ id: 'a/b/c', level, outcome }) as CheckRecord),
  )
}

/** The verdicts that may be signed of such a run. */
function signed(run: Pick<Run, 'side' | 'checks' | 'partial'>): Verdict[] {
  return verdicts.filter((verdict) => {
    const record = { runs: [{ ...run, verdict }] } as RunRecord
    return impossibleVerdicts(record).length === 0
  })
}
