import { expect, test } from 'vitest'
import { ForwardedCalls } from './forwarded-calls.js'

test('a call is new once, also to the process that has the world next', () => {
  const calls = new ForwardedCalls()
  expect([calls.add('a'), calls.add('b'), calls.add('a')]).toEqual([true, true, false])
  const next = new ForwardedCalls()
  next.parts['forwarded-calls'].restore(calls.parts['forwarded-calls'].entries())
  expect([next.add('a'), next.add('c')]).toEqual([false, true])
})

test('the oldest make room', () => {
  const calls = new ForwardedCalls()
  for (let call = 0; call <= 4096; call += 1) calls.add(String(call))
  expect(calls.parts['forwarded-calls'].entries()).toHaveLength(4096)
  expect([calls.add('4096'), calls.add('0')]).toEqual([false, true])
})
