import { describe, expect, test } from 'vitest'
import type { CheckRecord, ExchangeRecord, Run } from '../../../../suites/record/run-record.js'
import { sampleCheck, sampleExchange } from '../../../samples/check.js'
import { sampleKuzeyposRun } from '../../../samples/kuzeypos-run.js'
import { answerMatrix, type AnswerCell } from './answer-matrix.js'

const contract: Run['contract'] = {
  ...sampleKuzeyposRun.contract,
  operations: [
    { id: 'update', method: 'POST', path: '/status', answers: ['200', '4XX', '404'] },
    { id: 'read', method: 'GET', path: '/status', answers: ['200'] },
  ],
}

function answered(operation: string, status: number): ExchangeRecord {
  return { ...sampleExchange(status, ''), operation }
}

function check(outcome: CheckRecord['outcome'], ...exchanges: ExchangeRecord[]): CheckRecord {
  return sampleCheck({ id: `kuzeypos/platform/a/${outcome}`, outcome, exchanges })
}

function rowOf(run: Partial<Run>, row = 0) {
  const { documented, undocumented } = answerMatrix({ ...sampleKuzeyposRun, contract, ...run })!.rows[row]!
  return { ...Object.fromEntries(documented), undocumented } as Record<string, AnswerCell>
}

describe('answerMatrix', () => {
  test('has a column for each documented answer, ranges behind their statuses', () => {
    const { columns } = answerMatrix({
      ...sampleKuzeyposRun,
      contract,
      checks: [check('passed', answered('update', 200))],
    })!
    expect(columns).toEqual(['200', '404', '4XX'])
  })

  test('counts an answer under its status, else under its range, else as undocumented', () => {
    const statuses = [200, 404, 400, 415, 400, 500]
    const checks = [check('passed', ...statuses.map((status) => answered('update', status)))]
    expect(rowOf({ checks })).toMatchObject({
      '200': { seen: [[200, 1]] },
      '404': { seen: [[404, 1]] },
      '4XX': {
        seen: [
          [400, 2],
          [415, 1],
        ],
      },
      undocumented: { seen: [[500, 1]] },
    })
    expect(rowOf({ checks }, 1)).toMatchObject({ '200': { seen: [] }, undocumented: { seen: [] } })
  })

  test('names the checks that failed where they ended, waived ones too', () => {
    const failed = check('failed', answered('update', 200), answered('update', 404))
    const waived = check('waived', answered('update', 404))
    const { '200': ok, '404': unknown } = rowOf({ checks: [failed, waived] })
    expect(ok).toEqual({ seen: [[200, 1]], faults: [] })
    expect(unknown).toEqual({ seen: [[404, 2]], faults: [failed, waived] })
  })

  test('counts the calls of an observed client once, however many checks show them', () => {
    const call = { from: 'client', name: 'update', startedAtMs: 1, durationMs: 1, status: 200 } as const
    const conversations = [
      { scenario: 'standard', calls: [call, { ...call, from: 'server' } as const], leftOut: 0 },
    ]
    const checks = [check('passed', answered('update', 200)), check('passed', answered('update', 200))]
    expect(rowOf({ side: 'client', conversations, checks })['200']).toMatchObject({ seen: [[200, 1]] })
  })

  test('is left out of a record that names no operations, or none with an exchange', () => {
    expect(answerMatrix(sampleKuzeyposRun)).toBeUndefined()
    const checks = [check('passed', sampleExchange(200, ''))]
    expect(answerMatrix({ ...sampleKuzeyposRun, contract, checks })).toBeUndefined()
  })
})
