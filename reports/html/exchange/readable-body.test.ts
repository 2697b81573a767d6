import { expect, test } from 'vitest'
import { readableBody } from './readable-body.js'

const plain = (text: string) => ({ text, isMarked: false })
const marked = (text: string) => ({ text, isMarked: true })

test('indents JSON', () => {
  expect(readableBody('{"a":1}', 100)).toEqual({ pieces: [plain('{\n  "a": 1\n}')], leftOut: 0 })
})

test('leaves everything else alone', () => {
  expect(readableBody('{"a":', 100)).toEqual({ pieces: [plain('{"a":')], leftOut: 0 })
})

test('marks a member', () => {
  expect(readableBody('{"a":1,"b":2}', 100, { kind: 'member', path: ['a'] }).pieces).toEqual([
    plain('{\n  '),
    marked('"a": 1'),
    plain(',\n  "b": 2\n}'),
  ])
})

test('marks words, and a whole body', () => {
  expect(readableBody('<b>fault</b>', 100, { kind: 'words', words: 'fault' }).pieces).toEqual([
    plain('<b>'),
    marked('fault'),
    plain('</b>'),
  ])
  expect(readableBody('<b>', 100, { kind: 'body' }).pieces).toEqual([marked('<b>')])
})

test('marks nothing where the place is none of a body', () => {
  expect(readableBody('{}', 100, { kind: 'start-line' }).pieces).toEqual([plain('{}')])
})

test('shortens what nobody would read, and says by how much', () => {
  expect(readableBody('x'.repeat(105), 100)).toEqual({ pieces: [plain('x'.repeat(100))], leftOut: 5 })
})

test('indents JSON that is shortened in the middle of a text', () => {
  expect(readableBody('{"a":1,"b":"{,:}"}', 14)).toEqual({
    pieces: [plain('{\n  "a": 1,\n  "b": "{,')],
    leftOut: 4,
  })
})

test('shows a marked member that stands behind what is shown', () => {
  expect(readableBody('{"a":"xxxxxxxxxx","b":{"c":2},"d":4}', 10, { kind: 'member', path: ['b'] })).toEqual({
    pieces: [plain('{\n  "a": "xxxx'), { ...marked('"b": {\n  "c": 2'), followsGap: true }],
    leftOut: 16,
  })
})
