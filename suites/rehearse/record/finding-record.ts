import type { Contract } from '../../../contracts/contract/contract.js'
import { sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import type { CheckRecord } from '../../record/run-record.js'
import { evidenceOf } from '../../run/record/evidence.js'
import { cutExcerpts } from '../../run/record/excerpt.js'
import type { Redactor } from '../../run/record/redactor.js'
import type { Finding } from '../judge/finding.js'
import type { LoggedCall } from '../stage/call-log.js'
import type { Stage } from '../stage/stage.js'
import { attemptOf } from './story-attempt.js'

/** Calls that a record keeps of a failure. */
const mostShown = 6

/** Of what passed each step shows its call, and the others rest on those: a record that repeats them is read by nobody. */
function shownOf({ outcome, step, calls }: Finding): readonly LoggedCall[] {
  if (outcome === 'failed') return calls
  return step === undefined ? [] : calls.slice(-1)
}

/** What a story showed across partners, as a check of the record: a `should` that follows from two documents. */
export function findingRecord(
  storyId: string,
  finding: Finding,
  stage: Stage,
  redactor: Redactor,
): CheckRecord {
  const { behaviour, title, demand, outcome, expected, actual, reason } = finding
  const shown = (text = ''): string => cutExcerpts(redactor.text(text))
  const words = (language: 'en' | 'tr') => ({
    expected: shown(expected?.[language]),
    actual: shown(actual?.[language]),
    reason: shown(reason?.[language]),
  })
  return {
    id: `stories/${storyId}/${behaviour}`,
    title,
    tags: ['story'],
    requirement: behaviour,
    requirementText: demand,
    basis: 'assumed',
    quote: '',
    document: documentsOf(finding.surfaces, stage).join(' + '),
    level: 'should',
    outcome,
    ...words('en'),
    tr: words('tr'),
    durationMs: 0,
    exchanges: evidence(shownOf(finding), stage, redactor),
  }
}

function evidence(calls: readonly LoggedCall[], stage: Stage, redactor: Redactor): CheckRecord['exchanges'] {
  return calls.slice(-mostShown).map((logged) => evidenceOf(attemptOf(logged, stage), redactor))
}

/** The pages that a demand on the whole follows from, with their partner: it is written on none of them. */
export function documentsOf(surfaces: readonly Surface[], { contracts }: Stage): string[] {
  return [
    ...new Set(
      surfaces.flatMap((surface) => {
        const contract = contracts[surface]
        return contract ? [`${contract.partner}/${documentOf(contract, surface)}`] : []
      }),
    ),
  ]
}

function documentOf({ requirements, clientRequirements }: Contract, surface: Surface): string {
  const { mainOperation } = sheetOf(surface)
  const all = [
    ...Object.values(requirements[surface] ?? {}),
    ...Object.values(clientRequirements[surface] ?? {}),
  ]
  const documented = all.flatMap((one) =>
    one.basis === 'stated' || one.basis === 'shown'
      ? [{ operation: one.operation, document: one.document }]
      : [],
  )
  return (documented.find(({ operation }) => operation === mainOperation) ?? documented[0])?.document ?? ''
}
