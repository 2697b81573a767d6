import { describe, expect, test } from 'vitest'
import { lifecycle as hesapkurye } from '../../../contracts/hesapkurye/lifecycle.js'
import { lifecycle as kuzeypos } from '../../../contracts/kuzeypos/lifecycle.js'
import { lifecycle as muditakurye } from '../../../contracts/muditakurye/lifecycle.js'
import { orderIn, traceMoves } from './trace-moves.js'

describe('traceMoves', () => {
  test('begins where a state hook brought the order, and goes on from what was accepted', () => {
    const arranged = [{ params: { status: 'hazirlanacak' }, values: { restaurantId: 'r', orderId: 'o' } }]
    const sent = (status: number, accepted: boolean) => ({
      operation: 'updateCourierStatus',
      body: { restaurantId: 'r', orderId: 'o', status },
      accepted,
    })
    expect(
      traceMoves('kuzeypos/platform', kuzeypos, [sent(1, true), sent(2, false), sent(2, true)], { arranged }),
    ).toEqual([
      { from: 'hazirlanacak', to: 'teslim-edilecek', accepted: true },
      { from: 'teslim-edilecek', to: 'teslim-edildi', accepted: false },
      { from: 'teslim-edilecek', to: 'teslim-edildi', accepted: true },
    ])
  })

  test('tells nothing of an order that it does not know, of a status that there is not, and of no body', () => {
    const calls = [
      { operation: 'updateCourierStatus', body: { orderId: 'unknown', status: 1 }, accepted: false },
      { operation: 'updateCourierStatus', body: { orderId: 'o', status: 7 }, accepted: false },
      { operation: 'updateCourierStatus', body: undefined, accepted: false },
    ]
    const arranged = [{ params: { status: 'hazirlanacak' }, values: { orderId: 'o' } }]
    expect(traceMoves('kuzeypos/platform', kuzeypos, calls, { arranged })).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('a package is created, then cancelled, under its two spellings', () => {
    const calls = [
      { operation: 'savePackage', body: { RemoteOrderNumber: 'p' }, accepted: true },
      { operation: 'cancelPackage', body: { remoteOrderNumber: 'p' }, accepted: true },
    ]
    expect(traceMoves('hesapkurye/courier', hesapkurye, calls)[1]).toEqual({
      from: 'Sipariş oluşturuldu',
      to: 'Sipariş iptal edildi',
      accepted: true,
    })
  })

  test('an event that names the status before it is taken at its word', () => {
    const body = { orderId: 'o', previousStatus: 'VALIDATED', status: 'PREPARED' }
    expect(
      traceMoves('muditakurye/pos', muditakurye, [{ operation: 'receiveStatus', body, accepted: true }]),
    ).toEqual([{ from: 'VALIDATED', to: 'PREPARED', accepted: true }])
  })
})

test('an order is known by its partner’s own member', () => {
  expect(orderIn('bkyemek/pos', { siparis_id: 1234 })).toBe('1234')
  expect(orderIn('bkyemek/pos', { orderId: '1234' })).toBeUndefined()
})
