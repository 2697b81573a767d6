import { expect, test } from 'vitest'
import { isSameSecret } from './is-same-secret.js'

test('only what is the same is the same', () => {
  expect(isSameSecret('mine', 'mine')).toBe(true)
  expect(isSameSecret('mine', 'mine2')).toBe(false)
  expect(isSameSecret('', 'mine')).toBe(false)
})

test('what differs in its first letter takes as long to compare as what differs in its last', () => {
  // So long that a comparison which stops at the first difference shows: milliseconds against nothing.
  const secret = 'x'.repeat(4_000_000)
  const first = `y${secret.slice(1)}`
  const last = `${secret.slice(1)}y`
  const took = (text: string): number => {
    const startedAt = performance.now()
    isSameSecret(text, secret)
    return performance.now() - startedAt
  }
  // In turn, and the best of each: what else runs on the machine meets both alike.
  const rounds = Array.from({ length: 15 }, () => [took(first), took(last)] as const)
  const ratio = Math.min(...rounds.map(([one]) => one)) / Math.min(...rounds.map(([, other]) => other))
  expect(ratio).toBeGreaterThan(0.5)
  expect(ratio).toBeLessThan(2)
})
