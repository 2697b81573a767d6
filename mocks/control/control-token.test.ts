import { describe, expect, test } from 'vitest'
import { carriesToken, controlToken } from './control-token.js'

test('a token is made beyond loopback alone, and never the same', () => {
  expect(controlToken('127.0.0.1')).toBeUndefined()
  expect(controlToken('0.0.0.0')).toMatch(/^[\w-]{32}$/)
  expect(controlToken('0.0.0.0')).not.toBe(controlToken('0.0.0.0'))
  expect(controlToken('127.0.0.1', 'mine')).toBe('mine')
})

describe('an Authorization header', () => {
  test.each([
    ['Bearer mine', true],
    ['bearer mine', true],
    [`Basic ${Buffer.from('anybody:mine').toString('base64')}`, true],
    ['Bearer mine2', false],
    ['Bearer ', false],
    ['mine', false],
    ['', false],
    [undefined, false],
  ])('%j: %s', (header, carries) => {
    expect(carriesToken(header, 'mine')).toBe(carries)
  })

  test('that is wrong from its first letter takes as long as one that is wrong in its last', () => {
    // So long that a comparison which stops at the first difference shows: milliseconds against microseconds.
    const token = 'x'.repeat(8_000_000)
    const first = `Bearer y${token.slice(1)}`
    const last = `Bearer ${token.slice(1)}y`
    const took = (header: string): number => {
      const startedAt = performance.now()
      carriesToken(header, token)
      return performance.now() - startedAt
    }
    // In turn, and the best of each: what else runs on the machine meets both alike.
    const rounds = Array.from({ length: 15 }, () => [took(first), took(last)] as const)
    const ratio = Math.min(...rounds.map(([one]) => one)) / Math.min(...rounds.map(([, other]) => other))
    expect(ratio).toBeGreaterThan(0.6)
    expect(ratio).toBeLessThan(1.6)
  })
})
