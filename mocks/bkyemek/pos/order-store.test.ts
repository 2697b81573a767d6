import { describe, expect, test } from 'vitest'
import { OrderStore, type Order } from './order-store.js'

const order = { siparis_id: 10245, musteri_adi: 'Ahmet Yılmaz' } as Order
const bytes = Buffer.from(JSON.stringify(order))

describe('an order store', () => {
  test('takes an order once', () => {
    const orders = new OrderStore()
    expect(orders.place(order, bytes, 'replay')).toBe('taken')
    expect(orders.size).toBe(1)
    expect(orders.find(10245)).toEqual(order)
  })

  test('answers a repeat as the reading says, and keeps the first order', () => {
    const orders = new OrderStore()
    orders.place(order, bytes, 'replay')
    const other = { ...order, musteri_adi: 'Ayşe Güneş' }
    const otherBytes = Buffer.from(JSON.stringify(other))
    expect(orders.place(other, otherBytes, 'replay')).toBe('replayed')
    expect(orders.place(other, otherBytes, 'refused')).toBe('refused')
    expect(orders.find(10245)).toEqual(order)
  })

  test('knows nothing of an order that never came', () => {
    expect(new OrderStore().find(1)).toBeUndefined()
  })
})
