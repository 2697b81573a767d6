import { expect, test } from 'vitest'
import { mockTexts } from '../mock-texts.js'
import { servedLine } from './served-line.js'

const at = new Date(2026, 0, 5, 12, 0, 1)
const call = {
  direction: 'in',
  sandbox: '',
  surface: 'muditakurye/courier',
  operation: 'createOrder',
  method: 'POST',
  status: 202,
  milliseconds: 2.6,
} as const

test.each([
  ['a call', call, '12:00:01 → 202 POST muditakurye/courier createOrder 3 ms'],
  [
    'a call that no operation is for, in a sandbox',
    { ...call, sandbox: 'mine', operation: '', method: '\u001b[2J' },
    '12:00:01 → 202 ? @mine/muditakurye/courier (no operation) 3 ms',
  ],
  [
    'an attempt without an answer',
    { ...call, direction: 'out', status: 0, state: 'scheduled' },
    '12:00:01 ← --- POST muditakurye/courier createOrder 3 ms scheduled',
  ],
] as const)('%s', (_what, line, shown) => {
  expect(servedLine(line, at, mockTexts('en'))).toBe(shown)
})

test('in Turkish', () => {
  const line = { ...call, direction: 'out', operation: '', state: 'given-up' } as const
  expect(servedLine(line, at, mockTexts('tr'))).toBe(
    '12:00:01 ← 202 POST muditakurye/courier (işlem yok) 3 ms vazgeçildi',
  )
})
