import { expect, test } from 'vitest'
import { cutText } from './cut-text.js'

test('leaves a text that is short enough', () => {
  expect(cutText('Öğün', 4)).toEqual({ text: 'Öğün', leftOut: 0 })
})

test('counts what it leaves out', () => {
  expect(cutText('siparişler', 7)).toEqual({ text: 'sipariş', leftOut: 3 })
})

test('halves no character', () => {
  expect(cutText('ab🍕cd', 3)).toEqual({ text: 'ab', leftOut: 4 })
})
