import { expect, test } from 'vitest'
import { aroundMark } from './around-mark.js'

const plain = (text: string) => ({ text, isMarked: false })
const marked = (text: string) => ({ text, isMarked: true })
const shown = (pieces: ReturnType<typeof aroundMark>) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')

test('is the marked line with its neighbours', () => {
  const body = [plain('{\n  "a": 1,\n  "b": 2,\n  '), marked('"c": 3'), plain(',\n  "d": 4,\n  "e": 5\n}')]
  expect(shown(aroundMark(body))).toBe('…\n  "b": 2,\n  ["c": 3],\n  "d": 4,\n…')
})

test('is all of a text that is no longer than that', () => {
  expect(shown(aroundMark([plain('{'), marked('"a": 1'), plain('}')]))).toBe('{["a": 1]}')
})

test('is the beginning of a mark that goes on and on', () => {
  expect(shown(aroundMark([marked(Array.from({ length: 50 }, (_, at) => `line ${at}`).join('\n'))]))).toBe(
    '[line 0\nline 1\nline 2\nline 3\nline 4\nline 5]\n…',
  )
})

test('is a part of a line that goes on and on', () => {
  const text = shown(aroundMark([plain('x'.repeat(5000)), marked('here'), plain('y'.repeat(5000))]))
  expect(text).toBe(`…${'x'.repeat(80)}[here]${'y'.repeat(80)}…`)
})

test('is the beginning of what has no mark', () => {
  expect(shown(aroundMark([plain('1\n2\n3\n4\n5\n6\n7\n8')]))).toBe('1\n2\n3\n4\n5\n6\n…')
})
