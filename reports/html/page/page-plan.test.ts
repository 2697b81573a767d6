import { expect, test } from 'vitest'
import type { CheckRecord } from '../../../suites/record/run-record.js'
import { sampleCheck, sampleExchange } from '../../samples/check.js'
import { sampleMuditakuryeRun } from '../../samples/muditakurye-run.js'
import { sampleRecord } from '../../samples/record.js'
import { planPage } from './page-plan.js'

const planOf = (checks: CheckRecord[]) =>
  planPage({ ...sampleRecord, runs: [{ ...sampleMuditakuryeRun, checks }] })
const failed = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    sampleCheck({ id: `a/b/${at}`, outcome: 'failed', exchanges: [sampleExchange(500, '')] }),
  )

test('holds back nothing of a usual run', () => {
  expect(planPage(sampleRecord)).toEqual({ isShort: true, bodyLimit: 8000, heldBack: new Set() })
})

test('spreads out few findings, and no longer many', () => {
  expect([planOf(failed(10)).isShort, planOf(failed(11)).isShort]).toEqual([true, false])
})

test('holds back what nobody reads at once', () => {
  const checks = failed(90)
  expect([...planOf(checks).heldBack]).toEqual(checks.slice(80))
})

test('shows the less of a body the more of them there are, but always its beginning', () => {
  expect(planOf(failed(600)).bodyLimit).toBe(2500)
  expect(planOf(failed(6000)).bodyLimit).toBe(500)
})
