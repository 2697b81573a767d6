import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { timeLimit } from './time-limit.js'

const aborted = (signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))

test('ends when its time is over', async () => {
  const { signal } = timeLimit(20, new AbortController().signal)
  await aborted(signal)
  expect(signal.aborted).toBe(true)
})

test('ends when it is stopped, also before it began', async () => {
  const stop = new AbortController()
  const { signal } = timeLimit(undefined, stop.signal)
  const ended = aborted(signal)
  stop.abort()
  await ended
  expect(timeLimit(60_000, stop.signal).signal.aborted).toBe(true)
})

test('does not end once it is cleared', async () => {
  const stop = new AbortController()
  const limit = timeLimit(10, stop.signal)
  limit.clear()
  stop.abort()
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(limit.signal.aborted).toBe(false)
})

test('ends though garbage is collected meanwhile', () => {
  const source = join(import.meta.dirname, 'time-limit.ts')
  const script = `
    import { timeLimit } from ${JSON.stringify(source)}
    const awake = setInterval(() => global.gc(), 5)
    const { signal } = timeLimit(100, new AbortController().signal)
    signal.addEventListener('abort', () => { clearInterval(awake); console.log('over') })
    setTimeout(() => process.exit(1), 5000).unref()`
  const output = execFileSync(process.execPath, [
    '--expose-gc',
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    script,
  ])
  expect(output.toString()).toBe('over\n')
})
