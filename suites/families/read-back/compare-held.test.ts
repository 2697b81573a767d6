import { expect, test } from 'vitest'
import { compareHeld } from './compare-held.js'

const sent = {
  note: 'Şiş, ı',
  total: 12.5,
  courierNote: null,
  items: [
    { name: 'Ayran', options: ['Büyük', 'Soğuk'] },
    { name: 'Çay', options: [] },
  ],
}
const paths = Object.keys(sent)

test.each<[what: string, held: object]>([
  ['as it was sent', sent],
  ['an amount in other digits', { ...sent, total: '12.50' }],
  ['an amount that went through binary fractions', { ...sent, total: 12.500000000000002 }],
  ['letters in another form of Unicode', { ...sent, note: sent.note.normalize('NFD') }],
  ['members of its own besides', { ...sent, id: 7, items: sent.items.map((item) => ({ ...item, row: 1 })) }],
])('is held: %s', (_what, held) => {
  expect(compareHeld(sent, { ...held }, paths)).toMatchObject({ differences: [], leftOut: [] })
})

test.each<[what: string, held: object, path: string]>([
  ['a text cut', { ...sent, note: 'Şiş' }, 'note'],
  ['another i', { ...sent, note: 'Şiş, i' }, 'note'],
  ['an amount rounded', { ...sent, total: 13 }, 'total'],
  ['an empty text as an amount', { ...sent, total: '' }, 'total'],
  ['null as an empty text', { ...sent, courierNote: '' }, 'courierNote'],
  ['null as the word', { ...sent, courierNote: 'null' }, 'courierNote'],
  ['an element lost', { ...sent, items: sent.items.slice(1) }, 'items'],
  ['a list turned round', { ...sent, items: sent.items.toReversed() }, 'items.0.name'],
  ['one element null', { ...sent, items: [sent.items[0], null] }, 'items.1'],
  [
    'options as one text',
    { ...sent, items: [{ name: 'Ayran', options: 'Büyük' }, sent.items[1]] },
    'items.0.options',
  ],
])('is held otherwise: %s', (_what, held, path) => {
  expect(compareHeld(sent, { ...held }, paths).differences[0]).toMatchObject({ path })
})

test('what is not told is no difference, and is named', () => {
  const found = compareHeld(sent, { total: 12.5, items: [{ name: 'Ayran' }, { name: 'Çay' }] }, paths)
  expect(found.differences).toEqual([])
  expect(found.leftOut).toEqual(['note', 'courierNote', 'items.0.options', 'items.1.options'])
  expect(compareHeld(sent, {}, paths).compared).toBe(0)
})
