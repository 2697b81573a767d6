import type { Run, RunRecord } from '../../suites/record/run-record.js'
import { matterFound } from '../matters/matter-words.js'
import { mattersOf } from '../matters/matters-of-run.js'
import { indistinctCase, standstillCase } from './test-case.js'
import type { TestSuite } from './test-suite.js'

/** What was judged, and how: properties, and a case where the target was out of reach. */
export function runSuite(record: RunRecord, run: Run, target: string, name: string): TestSuite {
  return {
    name,
    durationMs: run.durationMs,
    properties: propertiesOf(record, run),
    cases: standstillCases(run, target),
  }
}

function standstillCases(run: Run, target: string): TestSuite['cases'] {
  const { unreachable, preflight, indistinct } = run
  if (unreachable !== undefined) return [standstillCase(run, target, 'target-is-reachable', unreachable)]
  if (preflight) return [standstillCase(run, target, 'first-look', preflight.en)]
  return indistinct ? [indistinctCase(run, target, indistinct.en)] : []
}

function propertiesOf(record: RunRecord, run: Run): TestSuite['properties'] {
  return [
    ['surface', run.surface],
    ['side', run.side],
    ['baseUrl', run.baseUrl],
    ...(run.build === undefined ? [] : [['build', run.build] as const]),
    ...(run.clock === undefined ? [] : [['clock', run.clock.mode] as const]),
    ['contractVersion', run.contract.version],
    ['contractSha256', run.contract.sha256],
    ['seed', String(record.seed)],
    ['runTag', record.runTag],
    ['verdict', run.verdict],
    ['sentence', run.sentence.en],
    ['partial', String(run.partial)],
    ...Object.entries(run.readings).map(([name, value]) => [`reading ${name}`, value] as const),
    ...mattersOf(run).map(
      (matter) => [`matter ${matter.id}`, `${matter.title.en}: ${matterFound(matter, 'en')}`] as const,
    ),
    ...run.warnings.map((warning) => ['warning', warning.en] as const),
  ]
}
