import { expect, test } from 'vitest'
import { isInOwnForm, isInShownForm, minuteOf } from './sent-date.js'

test('SavePackage’s sample has a form of its own', () => {
  expect(isInOwnForm('2024-10-25 11:55')).toBe(true)
  expect(['2024-10-25T11:55:00', '2024-10-25 11:55:00', '2024-02-30 11:55'].some(isInOwnForm)).toBe(false)
})

test.each(['2024-10-25 11:55', '2024-10-05T10:00:00', '2024-02-29 00:00:59'])('%s is shown', (text) => {
  expect(isInShownForm(text)).toBe(true)
})

test.each([
  '25.10.2024 11:55',
  '2024-10-25',
  '2024-10-25T11:55:00Z',
  '2024-10-25T11:55:00+03:00',
  '2024-02-30 11:55',
  '2024-10-25 24:00',
  '1729846500',
])('%s is not', (text) => {
  expect(isInShownForm(text)).toBe(false)
})

test('minutes are compared whatever the form', () => {
  expect(minuteOf('2024-10-05T10:00:00')).toBe(minuteOf('2024-10-05 10:00'))
})
