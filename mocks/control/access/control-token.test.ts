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
})
