import { expect, test } from 'vitest'
import { coverDocument } from './document-coverage.js'

const page = `Merhaba!
| orderId | string | Evet |
Sistem otomatik olarak 3 kez
  yeniden deneme yapar. Tüm denemeler başarısız olursa hata loglanır.
`

const quotes = [
  { document: 'page.txt', quote: '| orderId | string | Evet |', what: 'Order.orderId' },
  { document: 'page.txt', quote: 'otomatik olarak 3 kez yeniden deneme yapar.', what: 'partner/pos retries' },
  { document: 'other.txt', quote: 'Merhaba!', what: 'partner/pos greets' },
]
const greeting = { document: 'page.txt', text: 'Merhaba!', reason: { en: 'A greeting.', tr: 'Bir selam.' } }

test('what nothing rests on is left over, with its line', () => {
  const { left } = coverDocument('page.txt', page, quotes, [greeting])

  expect(left.map(({ line, words }) => `${line}: ${words}`)).toEqual([
    '3: Sistem',
    '4: Tüm denemeler başarısız olursa hata loglanır',
  ])
})

test('a quote is found across a line break, and at each place where it stands', () => {
  const { resting } = coverDocument('page.txt', page + page, quotes, [])

  expect(resting.map(({ what }) => what)).toEqual([
    'Order.orderId',
    'Order.orderId',
    'partner/pos retries',
    'partner/pos retries',
  ])
})

test('an excuse for what is not there, or for what something rests on, is needless', () => {
  const absent = { ...greeting, text: 'Hoş geldiniz' }
  const needed = { ...greeting, text: 'string | Evet' }

  expect(coverDocument('page.txt', page, quotes, [greeting, absent, needed]).needless).toEqual([
    absent,
    needed,
  ])
})
