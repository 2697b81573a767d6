import { expect, test } from 'vitest'
import type { Run, RunRecord } from '../../suites/record/run-record.js'
import { sampleCheck } from '../samples/check.js'
import { sampleMuditakuryeRun } from '../samples/muditakurye-run.js'
import { sampleRecord } from '../samples/record.js'
import { isReporterName, loadReporter, reporterNames } from '../reporters.js'

const fact = 'Nothing that was sent made a difference: all 356 requests got the same answer (200).'
const of = (outcome: 'failed' | 'skipped', level: 'must' | 'should') =>
  Array.from({ length: 40 }, (_, at) =>
    sampleCheck({
      id: `muditakurye/courier/${outcome}/${level}-${at}`,
      outcome,
      level,
      follows: 'one-answer',
      ...(outcome === 'failed'
        ? { expected: `HTTP ${400 + at}`, actual: 'HTTP 200' }
        : { reason: `no refusal ${at}` }),
    }),
  )
const other = sampleCheck({
  id: 'muditakurye/courier/read-back/held',
  outcome: 'failed',
  expected: 'an order that is held',
  actual: 'none',
})
const run: Run = {
  ...sampleMuditakuryeRun,
  warnings: [],
  indistinct: { en: fact, tr: fact },
  sentence: { en: `Nonconformant: ${fact}`, tr: `Uyumsuz: ${fact}` },
  checks: [...of('failed', 'must'), ...of('failed', 'should'), ...of('skipped', 'must'), other],
}
const record: RunRecord = { ...sampleRecord, runs: [run] }

async function rendered(name: string): Promise<string> {
  if (!isReporterName(name)) throw new Error(name)
  return String(await (await loadReporter(name)).render(record))
}

const reporters = reporterNames.filter((name) => !['json', 'pdf', 'badge'].includes(name))

test.each(reporters)('%s tells the fact, and what stands for itself', async (name) => {
  const text = await rendered(name)
  expect(text).toContain('Nothing that was sent made a difference')
  expect(text).toContain('read-back/held')
})

test.each(['github', 'problems'])('%s tells nothing of what follows from it', async (name) => {
  const text = await rendered(name)
  expect(text).not.toMatch(/must-\d|should-\d/)
})

test.each(['terminal', 'markdown'])('%s tells what follows once a level', async (name) => {
  const text = await rendered(name)
  expect(text.match(/40 ×/g)).toHaveLength(2)
  expect(text).not.toContain('no refusal')
})

test('junit begins with the fact, and each consequence says that it is one', async () => {
  const text = await rendered('junit')
  expect(text.indexOf('answers-differ')).toBeLessThan(text.indexOf('must-0'))
  expect(text.match(/message="follows from the one answer to everything: /g)).toHaveLength(40)
})

test('the page asks for one thing and folds what follows from it', async () => {
  const text = await rendered('html')
  expect(text).toContain('the one answer to everything')
  expect(text).not.toContain('HTTP 200 in place of HTTP 4')
})
