import { expect, test } from 'vitest'
import { measureMemory } from './measure/measure-memory.js'
import { measureLongWork } from './measure/measure-long-work.js'
import { measureRounds } from './measure/measure-rounds.js'
import { whereTimeGoes } from './measure/where-time-goes.js'
import { bare, uyum, withAjv } from './contenders/our-contenders.js'
import {
  renderLongWork,
  renderMeasured,
  renderSetUps,
  renderSpent,
  renderStored,
} from './figures/render-measured.js'

// A sample of `npm run bench`: that it measures, not what; times are no matter of a test.
const options = { connections: [4], rounds: 2, seconds: 0.2 }

test('all servers accept every order, and have their turn in every round', async () => {
  const warmUp = { stepSeconds: 0.2, stillWithin: Infinity, atMostSeconds: 60 }
  const { measured, leftOut } = await measureRounds([bare, withAjv, uyum], { ...options, warmUp })
  expect(leftOut).toEqual([])
  expect(renderMeasured(measured, withAjv)).toMatch(
    /\| uyum mock \S+ \| 4 \| [\d–]+ \| (\d+\.\d\d|–) \| [\d,]+ \| [\d,]+–[\d,]+ \|/,
  )
  expect(renderSetUps(measured, leftOut)).toMatch(/^- uyum mock: warmed for [\d.]+ s\.$/m)
}, 120_000)

test('who cannot be warmed is left out by name, not shown cold', async () => {
  const warmUp = { stepSeconds: 0.1, stillWithin: 0, atMostSeconds: 0.2 }
  const { measured, leftOut } = await measureRounds([bare], { ...options, warmUp })
  expect(renderSetUps(measured, leftOut)).toBe(
    '- node:http, a constant is left out: what an order costs it did not stand still within 0.2 s.',
  )
})

test('what the time of an order goes into is told, and is the whole of it', async () => {
  const warmUp = { stepSeconds: 0.1, stillWithin: Infinity, atMostSeconds: 10 }
  const spent = await whereTimeGoes(withAjv, 0.5, warmUp)
  const parts = Object.values(spent.microseconds).reduce((sum, part) => sum + part, 0)
  expect(parts).toBeCloseTo(spent.cpuMicroseconds, 3)
  expect(spent.microseconds['writing to sockets']).toBeGreaterThan(0)
  expect(renderSpent([spent])).toMatch(/^\| its own work \| \d+\.\d \|$/m)
})

test('a server that refuses an order is no figure', async () => {
  const refusing = { ...uyum, path: '/muditakurye/courier/webhook/third-party/nothing' }
  await expect(measureMemory(refusing, 10)).rejects.toThrow(/expected 202 to an order .*, got 404/)
})

test('what takes long in a large world is told with how long others waited', async () => {
  const work = await measureLongWork(uyum, 200)
  expect(renderLongWork(200, work)).toMatch(/^\| HAR of the journal \| [\d,]+ \| \d+\.\d \| [\d,]+ \|$/m)
})

test('the memory of stored orders is told where the system tells it', async () => {
  const stored = await measureMemory(uyum, 200)
  if (stored) expect(renderStored(stored)).toMatch(/^uyum mock after 200 orders/)
})
