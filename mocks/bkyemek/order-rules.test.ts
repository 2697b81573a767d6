import { describe, expect, test } from 'vitest'
import { contract } from '../../contracts/bkyemek/contract.js'
import { operationsOf } from '../../contracts/operations.js'
import { faultyFieldOf, withoutAllowedNulls } from './order-rules.js'
import type { Order } from './order-store.js'

const order = operationsOf(contract, 'bkyemek/pos')[0]!.examples.get('requiredFields') as Order
const [item] = order.siparis_icerikleri

describe('the field that no POS can work with', () => {
  test('is none in a sound order', () => {
    expect(faultyFieldOf(order, 'empty-string')).toBeUndefined()
    expect(faultyFieldOf({ ...order, siparis_tarihi: '2024-02-29 23:59:59' }, 'empty-string')).toBeUndefined()
  })

  test.each([
    ['musteri_adi', { musteri_adi: '' }],
    ['siparis_tarihi', { siparis_tarihi: '2025-02-30 18:05:00' }],
    ['siparis_tarihi', { siparis_tarihi: '2025-01-31 24:61:00' }],
    ['odeme_tutari', { odeme_tutari: -1 }],
    ['siparis_icerikleri', { siparis_icerikleri: [] }],
    ['adet', { siparis_icerikleri: [{ ...item!, adet: 0 }] }],
  ])('is %s in %j', (field, change) => {
    expect(faultyFieldOf({ ...order, ...change }, 'empty-string')).toBe(field)
  })

  test('is an empty text of an item only where the reading wants null', () => {
    const unchosen = { ...order, siparis_icerikleri: [{ ...item!, urun_not: '' }] }
    expect(faultyFieldOf(unchosen, 'empty-string')).toBeUndefined()
    expect(faultyFieldOf(unchosen, 'either')).toBeUndefined()
    expect(faultyFieldOf(unchosen, 'null')).toBe('urun_not')
  })
})

describe('null', () => {
  test('counts as left out in an optional field, and stays in a required one', () => {
    expect(withoutAllowedNulls({ adres: null, kurye_not: null }, 'empty-string')).toEqual({ adres: null })
  })

  test('stands for a text of an item where the reading allows it', () => {
    const body = { siparis_icerikleri: [{ urun_adi: null, urun_not: null }] }
    expect(withoutAllowedNulls(body, 'empty-string')).toEqual(body)
    expect(withoutAllowedNulls(body, 'null')).toEqual({
      siparis_icerikleri: [{ urun_adi: null, urun_not: '-' }],
    })
  })
})
