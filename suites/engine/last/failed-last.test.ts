import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { failedLast } from './failed-last.js'

const check = (id: string, outcome: string) => ({ id, outcome })
const record = {
  version: 1,
  runs: [
    {
      target: 'staging',
      surface: 'bkyemek/pos',
      side: 'server',
      checks: [check('bkyemek/pos/orders/taken', 'failed'), check('bkyemek/pos/orders/full', 'passed')],
    },
    {
      target: 'sound',
      surface: 'bkyemek/pos',
      side: 'server',
      checks: [check('bkyemek/pos/orders/taken', 'passed')],
    },
  ],
}
const file = join(mkdtempSync(join(tmpdir(), 'uyum-failed-')), 'results.json')
writeFileSync(file, JSON.stringify(record))

test('the targets in which something failed, and what did', async () => {
  expect(await failedLast(file, [])).toEqual({ words: ['staging'], only: ['bkyemek/pos/orders/taken'] })
})

test('of the named targets alone', async () => {
  expect(await failedLast(file, ['staging'])).toMatchObject({ words: ['staging'] })
  await expect(failedLast(file, ['sound'])).rejects.toThrow(/has no failed check of sound/)
})
