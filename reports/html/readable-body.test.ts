import { expect, test } from 'vitest'
import { readableBody } from './readable-body.js'

test('indents JSON', () => {
  expect(readableBody('{"a":1}')).toEqual({ text: '{\n  "a": 1\n}', cut: 0 })
})

test('leaves everything else alone', () => {
  expect(readableBody('{"a":')).toEqual({ text: '{"a":', cut: 0 })
})

test('shortens what nobody would read, and says by how much', () => {
  expect(readableBody('x'.repeat(20_005))).toEqual({ text: 'x'.repeat(20_000), cut: 5 })
})
