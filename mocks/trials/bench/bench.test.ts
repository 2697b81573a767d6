import { expect, test } from 'vitest'
import { measure, measureMemory } from './measure.js'
import { bare, uyum } from './our-contenders.js'
import { renderMeasured, renderStored } from './render-measured.js'

// A sample of `npm run bench`: that it measures, not what; times are no matter of a test.
test('the benchmark drives a bare server and the mock, and both accept every order', async () => {
  const options = { connections: [4], seconds: 0.2, warmUpSeconds: 0.1 }
  const measured = [await measure(bare, options), await measure(uyum, options)]
  expect(measured.map(({ rows }) => [...rows[0]!.statuses.keys()])).toEqual([[202], [202]])
  expect(renderMeasured(measured)).toMatch(/\| uyum mock \S+ \| 4 \| [\d,]+ \| \d\.\d\d \|/)
})

test('a server that refuses an order is no figure', async () => {
  const refusing = { ...uyum, path: '/muditakurye/courier/webhook/third-party/nothing' }
  await expect(measureMemory(refusing, 10)).rejects.toThrow(/expected 202 to an order .*, got 404/)
})

test('the memory of stored orders is told where the system tells it', async () => {
  const stored = await measureMemory(uyum, 200)
  if (stored) expect(renderStored(stored)).toMatch(/^uyum mock after 200 orders/)
})
