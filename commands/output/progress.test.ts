import { expect, test } from 'vitest'
import { progressOn } from './progress.js'

function written(isTTY: boolean): {
  text: () => string
  stream: { isTTY: boolean; write: (text: string) => void }
} {
  let all = ''
  return { text: () => all, stream: { isTTY, write: (text) => void (all += text) } }
}

test('on a screen one line counts, and is gone at the end', () => {
  const { text, stream } = written(true)
  const tell = progressOn(stream, 'en', () => 0)
  tell(1, 2)
  tell(2, 2)
  expect(text()).toBe('\r\x1b[2K1 of 2 checks\r\x1b[2K')
})

test('a log has a line each 15 s, and none of a short run', () => {
  const { text, stream } = written(false)
  let clock = 0
  const tell = progressOn(stream, 'tr', () => clock)
  for (const [judged, at] of [
    [1, 14_000],
    [2, 16_000],
    [3, 20_000],
    [4, 40_000],
  ] as const) {
    clock = at
    tell(judged, 5)
  }
  expect(text()).toBe('uyum: 2/5 kontrol\nuyum: 4/5 kontrol\n')
})

test('of so many that they take minutes, it is told once what ends them sooner', () => {
  const { text, stream } = written(false)
  const tell = progressOn(stream, 'en', () => 0)
  tell(1, 10_787)
  tell(2, 10_787)
  expect(text()).toMatch(/^uyum: 10787 checks, the mandatory ones first: --max-duration [^\n]+\n$/)
})
