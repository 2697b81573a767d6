import { expect, test } from 'vitest'
import { sampleCheck, sampleExchange } from '../samples/check.js'
import { sampleMuditakuryeRun } from '../samples/muditakurye-run.js'
import { sampleRecord } from '../samples/record.js'
import { renderJunit } from './junit-reporter.js'

test('GitLab takes the file however much was sent: it must be smaller than 30 MB', () => {
  const exchanges = [{ ...sampleExchange(202, ''), curl: '<'.repeat(100_000) }]
  const failed = { outcome: 'failed', expected: '400', actual: '202', exchanges } as const
  const checks = Array.from({ length: 2000 }, (_, at) => sampleCheck({ id: `a/b/c/${at}`, ...failed }))
  const runs = [{ ...sampleMuditakuryeRun, checks }]
  expect(Buffer.byteLength(renderJunit({ ...sampleRecord, runs }))).toBeLessThan(30e6)
})
