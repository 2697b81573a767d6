import { expect, test } from 'vitest'
import { messageHead } from './message-head.js'

const headers = { 'Content-Type': 'text/html', Date: 'today' }

test('is a line for each header, behind the first one', () => {
  expect(messageHead('HTTP 200', headers, undefined).map(({ text }) => text)).toEqual([
    'HTTP 200',
    'Content-Type: text/html',
    'Date: today',
  ])
})

test('marks the line that differs', () => {
  const marked = (head: ReturnType<typeof messageHead>) => head.filter(({ isMarked }) => isMarked)
  expect(marked(messageHead('HTTP 200', headers, { kind: 'start-line' }))).toEqual([
    { text: 'HTTP 200', isMarked: true },
  ])
  expect(marked(messageHead(undefined, headers, { kind: 'header', name: 'Content-Type' }))).toEqual([
    { text: 'Content-Type: text/html', isMarked: true },
  ])
})

test('bears any number of headers of any length', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`x-${at}`, 'y'.repeat(600)]))
  const head = messageHead(undefined, many, undefined)
  expect(head).toHaveLength(51)
  expect(head[0]!.text).toBe(`x-0: ${'y'.repeat(495)}… (105)`)
  expect(head.at(-1)!.text).toBe('… (10)')
})
