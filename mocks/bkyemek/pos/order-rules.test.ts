import { describe, expect, test } from 'vitest'
import { contract } from '../../../contracts/bkyemek/contract.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import { faultyFieldOf } from './order-rules.js'
import type { Order } from './order-store.js'

const order = operationsOf(contract, 'bkyemek/pos')[0]!.examples.get('requiredFields') as Order
const [item] = order.siparis_icerikleri

describe('the field that no POS can work with', () => {
  test('is none in a sound order', () => {
    expect(faultyFieldOf(order, 'empty-string')).toBeUndefined()
  })

  test.each([
    ['musteri_adi', { musteri_adi: '' }],
    ['odeme_tutari', { odeme_tutari: -1 }],
    ['siparis_icerikleri', { siparis_icerikleri: [] }],
    ['adet', { siparis_icerikleri: [{ ...item!, adet: 0 }] }],
  ])('is %s in %j', (field, change) => {
    expect(faultyFieldOf({ ...order, ...change }, 'empty-string')).toBe(field)
  })

  test.each([
    ['', { 'empty-string': undefined, null: 'urun_not', either: undefined }],
    [null, { 'empty-string': 'urun_not', null: undefined, either: undefined }],
  ])('is a text of an item that is %j by the reading', (urun_not, faulty) => {
    const unchosen = { ...order, siparis_icerikleri: [{ ...item!, urun_not }] }
    for (const reading of ['empty-string', 'null', 'either'] as const)
      expect(faultyFieldOf(unchosen, reading)).toBe(faulty[reading])
  })
})
