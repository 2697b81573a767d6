import { expect, test } from 'vitest'
import { everyMemberAt, membersAt, objectsAt } from './members-at.js'
import type { ObservedCall } from '../recording/observed-call.js'
import { ObservedRequest } from '../recording/observed-request.js'
import { recordedMessage } from '../recording/read/recorded-content.js'

const order = callWith({
  note: null,
  totals: { total: 520 },
  items: [{ name: 'Ayran', quantity: 2 }, { name: null }, 'Su'],
})

test('members are found through objects and through every element of a list', () => {
  expect(membersAt(order, 'totals.total')).toEqual([{ path: 'totals.total', value: 520 }])
  expect(membersAt(order, 'items.quantity')).toEqual([{ path: 'items.0.quantity', value: 2 }])
})

test('null counts as absent, unless it is asked for', () => {
  expect(membersAt(order, 'note')).toEqual([])
  expect(everyMemberAt(order, 'note')).toEqual([{ path: 'note', value: null }])
  expect(everyMemberAt(order, 'items.name')).toEqual([
    { path: 'items.0.name', value: 'Ayran' },
    { path: 'items.1.name', value: null },
  ])
})

test('what is no object has no members and is none of a list’s objects', () => {
  expect(membersAt(order, 'note.text')).toEqual([])
  expect(objectsAt(order, 'items').map(({ path }) => path)).toEqual(['items.0', 'items.1'])
  expect(objectsAt(order, 'totals')).toEqual([])
  expect(membersAt(callWith([{ note: 'x' }]), 'note')).toEqual([])
})

function callWith(body: unknown): ObservedCall {
  const held = Buffer.from(JSON.stringify(body))
  const request = new ObservedRequest({ method: 'POST', path: '/orders', ...recordedMessage({}, held) })
  return { request, startedAt: 0, endedAt: 1 }
}
