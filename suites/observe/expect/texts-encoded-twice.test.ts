import { expect, test } from 'vitest'
import { encodedOnce, textsIn } from './texts-encoded-twice.js'

const twice = (text: string, as: string): string => new TextDecoder(as).decode(Buffer.from(text))

test.each(['Şükrü Çağlayangil', 'İğde Sk. No:4', 'künefe 🛵'])('%s, encoded twice', (text) => {
  expect(encodedOnce(twice(text, 'windows-1252'))).toBe(text)
  expect(encodedOnce(Buffer.from(text).toString('latin1'))).toBe(text)
})

test.each(['Şükrü Çağlayangil', 'ascii', '', 'café', 'Ãna', 'Müşteri “acele” dedi – 5 €', '½'])(
  '%s is what it is',
  (text) => {
    expect(encodedOnce(text)).toBeUndefined()
  },
)

test('texts are found wherever they stand', () => {
  expect(textsIn({ a: ['b', { c: 'd' }], e: 1, f: null })).toEqual(['b', 'd'])
})
