import { expect, test } from 'vitest'
import type { CheckRecord, Run } from '../../../../suites/record/run-record.js'
import { sampleCheck } from '../../../samples/check.js'
import { sampleKuzeyposRun } from '../../../samples/kuzeypos-run.js'
import { sampleRecord } from '../../../samples/record.js'
import { compareTargets } from './differing-checks.js'

function check(
  name: string,
  outcome: CheckRecord['outcome'],
  level: CheckRecord['level'] = 'must',
): CheckRecord {
  return sampleCheck({ id: `kuzeypos/platform/a/${name}`, outcome, level })
}

function run(checks: CheckRecord[], parts: Partial<Run> = {}): Run {
  return { ...sampleKuzeyposRun, checks, ...parts }
}

/** `name outcome outcome` of every check in which the runs differ. */
function differences(...runs: Run[]): string[] {
  return compareTargets({ ...sampleRecord, runs }).flatMap(({ differing }) =>
    differing.map(({ id, checks }) =>
      [id.slice(20), ...checks.map((entry) => entry?.outcome ?? 'absent')].join(' '),
    ),
  )
}

test('names the checks that came out differently, mandatory ones first', () => {
  const one = [check('same', 'passed'), check('tip', 'failed', 'should'), check('rule', 'passed')]
  const other = [check('same', 'passed'), check('tip', 'passed', 'should'), check('rule', 'failed')]
  expect(differences(run(one), run(other))).toEqual(['rule passed failed', 'tip failed passed'])
})

test('a check that only one of them ran differs, unless the other was narrowed', () => {
  const both = [check('same', 'passed')]
  const more = [...both, check('new', 'passed')]
  expect(differences(run(more), run(both))).toEqual(['new passed absent'])
  expect(differences(run(more), run(both, { partial: true }))).toEqual([])
})

test('compares servers with servers, of one surface', () => {
  const one = run([check('a', 'passed')])
  expect(differences(one, run([check('a', 'failed')], { side: 'client' }))).toEqual([])
  expect(differences(one, run([check('a', 'failed')], { surface: 'kuzeypos/courier' }))).toEqual([])
})
