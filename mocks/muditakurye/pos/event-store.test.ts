import { describe, expect, test } from 'vitest'
import { EventStore, type PosEvent } from './event-store.js'

const prepared = {
  event: 'order.status_changed',
  orderId: 'order_1',
  status: 'PREPARED',
  timestamp: '2025-11-10T17:45:00+03:00',
} as PosEvent

describe('an event store', () => {
  test('takes an event once, and knows its repeat by orderId, status and timestamp', () => {
    const events = new EventStore()
    expect(events.receive(prepared)).toBe('taken')
    expect(events.receive({ ...prepared })).toBe('repeated')
    expect(events.receive({ ...prepared, orderId: 'order_2' })).toBe('taken')
  })

  test('tells the status of the last new event; a late repeat changes nothing', () => {
    const events = new EventStore()
    events.receive(prepared)
    events.receive({ event: 'order.canceled', orderId: 'order_1', status: 'CANCELED' })
    events.receive(prepared)
    expect(events.statusOf('order_1')).toBe('CANCELED')
    expect(events.statusOf('order_2')).toBeUndefined()
  })
})
