import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Clock } from './clock.js'

const noon = Date.UTC(2026, 10, 21, 12)
const frozen = () => new Clock({ mode: 'frozen', now: noon })

test('an advance does what falls due on the way, in order and each at its moment', async () => {
  const clock = frozen()
  const seen: number[] = []
  clock.schedule({ at: noon + 3000, what: 'third', run: () => void seen.push(clock.now()) })
  clock.schedule({
    at: noon + 1000,
    what: 'first',
    run: () => {
      seen.push(clock.now())
      clock.schedule({ at: noon + 2000, what: 'second', run: () => void seen.push(clock.now()) })
    },
  })
  clock.schedule({ at: noon + 9000, what: 'later', run: () => void seen.push(0) })

  expect(await clock.advance(5000)).toEqual([
    { at: noon + 1000, what: 'first' },
    { at: noon + 2000, what: 'second' },
    { at: noon + 3000, what: 'third' },
  ])
  expect(seen).toEqual([noon + 1000, noon + 2000, noon + 3000])
  expect(clock.now()).toBe(noon + 5000)
})

test('a timer that was called off does not go off', async () => {
  const clock = frozen()
  const callOff = clock.schedule({ at: noon + 1, what: 'retry', run: () => undefined })
  callOff()
  expect(await clock.advance(10)).toEqual([])
})

test('a real clock does by itself what falls due', async () => {
  const clock = new Clock()
  let done = false
  clock.schedule({ at: clock.now() + 20, what: 'soon', run: () => void (done = true) })
  await setTimeout(100)
  expect(done).toBe(true)
})

describe('a machine’s clock that is set back', () => {
  beforeEach(() => vi.useFakeTimers({ now: noon }))
  afterEach(() => vi.useRealTimers())

  test('puts off nothing, whatever else is scheduled afterwards', async () => {
    const clock = new Clock()
    const done: string[] = []
    clock.schedule({ at: noon + 60_000, what: 'first', run: () => void done.push('first') })
    vi.setSystemTime(noon - 3_600_000)
    clock.schedule({ at: noon + 90_000, what: 'second', run: () => void done.push('second') })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(done).toEqual(['first'])
    expect(clock.now()).toBe(noon + 60_000)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(done).toEqual(['first', 'second'])
  })
})

test('a clock runs on from where it stood', () => {
  const clock = frozen()
  expect(clock.mode).toBe('frozen')
  clock.unfreeze()
  expect(clock.mode).toBe('real')
  expect(clock.now() - noon).toBeLessThan(1000)
})

test('a clock never goes back', () => {
  expect(() => frozen().freeze(noon - 1)).toThrow('Reset the sandbox to go back')
})
