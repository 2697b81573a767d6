import type { CheckRecord, RunRecord } from '../../suites/record/run-record.js'
import { recordOf, runOf, sampleConditions, turn } from './diff-records.js'
import { hostileText } from './muditakurye-run.js'

/** A check of the samples by the end of its id. */
function check(name: string, ...[outcome, parts]: Parameters<typeof turn>): CheckRecord {
  return turn(outcome, { ...parts, id: `muditakurye/courier/${name}` })
}

/** Two records for the tests of every renderer: every kind of change, hostile text, an old record's silence. */
export const sampleOld: RunRecord = withRuns(
  { startedAt: '2026-11-20T10:00:00.000Z', runTag: 'h2d7' },
  [
    runOf(
      [
        check('orders/breaks', 'passed'),
        check('orders/looks-otherwise', 'failed'),
        check('orders/excused-until-yesterday', 'waived', {
          waiver: { reason: hostileText, until: '2026-11-20' },
        }),
        check('orders/loses-its-state', 'passed'),
        check('orders/loses-its-state-too', 'passed'),
        check('orders/goes', 'passed'),
        check('orders/advice', 'passed', { level: 'should' }),
        check('orders/heals', 'failed'),
        check('orders/stays', 'passed'),
        check('orders/was-never-judged', 'skipped'),
        check('orders/breaks-with-an-excuse', 'passed'),
      ],
      { verdict: 'incomplete' },
    ),
    runOf([turn('passed')], { target: 'sandbox' }),
    runOf([turn('passed')], { target: 'retired' }),
  ].map(({ clock: _, ...run }) => run),
)

export const sampleNew: RunRecord = withRuns({ tool: { name: 'uyum', version: '1.3.0' }, seed: 8 }, [
  runOf(
    [
      check('orders/breaks', 'failed', {
        actual: `500 with ${hostileText}`,
        tr: { expected: '202', actual: `${hostileText} ile 500`, reason: '' },
      }),
      check('orders/looks-otherwise', 'failed', {
        actual: '404',
        tr: { expected: '202', actual: '404', reason: '' },
      }),
      check('orders/excused-until-yesterday', 'failed'),
      check('orders/loses-its-state', 'skipped'),
      check('orders/loses-its-state-too', 'skipped'),
      check('orders/advice', 'failed', { level: 'should' }),
      check('orders/heals', 'passed'),
      check('orders/stays', 'passed'),
      check('orders/was-never-judged', 'failed'),
      check('orders/breaks-with-an-excuse', 'waived'),
      check(`orders/comes-${hostileText}`, 'passed', { title: { en: hostileText, tr: hostileText } }),
    ],
    {
      build: `2026.11.4 ${hostileText}`,
      conditions: { ...sampleConditions, states: false },
    },
  ),
  runOf([turn('passed')], { target: 'sandbox' }),
  runOf([turn('failed')], { target: 'brand new' }),
])

function withRuns(parts: Partial<Omit<RunRecord, 'runs'>>, runs: RunRecord['runs']): RunRecord {
  return { ...recordOf([], parts), runs }
}
