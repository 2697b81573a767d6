import { expect, test } from 'vitest'
import { coverDocument } from './document-coverage.js'
import { piecesOf } from './document-pieces.js'

const page = `Merhaba!
Adres zorunludur. Tekrar edilen sipariş
reddedilir.
| alan | tür |
|---|---|
| adres | string |
{
"adres": "Ankara"
}
`

const document = 'page.txt'
const greeting = { document, text: 'Merhaba!', reason: { en: 'A greeting.', tr: 'Bir selam.' } }
const quotes = [
  { document, quote: 'Adres zorunludur.', what: 'Order.adres' },
  { document, quote: 'Tekrar edilen sipariş reddedilir.', what: 'partner/pos repeat-refused' },
  { document, quote: '| adres | string |', what: 'Order.adres' },
  { document, quote: '"adres": "Ankara"', what: 'the sample' },
]

test('a document is told sentence by sentence, each with what rests on it', () => {
  const pieces = piecesOf(coverDocument(document, page, quotes, [greeting]))

  expect(
    pieces.map(({ line, text, resting, excuses }) => [
      line,
      text,
      ...resting.map(({ what }) => what),
      ...excuses.map(({ reason }) => reason.en),
    ]),
  ).toEqual([
    [1, 'Merhaba!', 'A greeting.'],
    [2, 'Adres zorunludur.', 'Order.adres'],
    [2, 'Tekrar edilen sipariş\nreddedilir.', 'partner/pos repeat-refused'],
    [4, '| alan | tür |\n|---|---|'],
    [6, '| adres | string |', 'Order.adres'],
    [7, '{\n"adres": "Ankara"\n}', 'the sample'],
  ])
})
