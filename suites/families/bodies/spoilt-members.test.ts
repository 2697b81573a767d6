import { expect, test } from 'vitest'
import { eachMemberAbsent, eachMemberNull } from './spoilt-members.js'

test('each member has its turn, of a list in the first entry', () => {
  const order = { id: 1, note: null, items: [{ name: 'Ayran', options: ['Soğuk'] }, { name: 'Pide' }] }
  expect(eachMemberNull(order)).toEqual([
    { ...order, id: null },
    { ...order, items: null },
    { ...order, items: [{ name: null, options: ['Soğuk'] }, { name: 'Pide' }] },
    { ...order, items: [{ name: 'Ayran', options: null }, { name: 'Pide' }] },
  ])
})

test('each member is missing once', () => {
  expect(eachMemberAbsent({ id: 1, note: null, items: [{ name: 'Ayran' }, { name: 'Pide' }] })).toEqual([
    { note: null, items: [{ name: 'Ayran' }, { name: 'Pide' }] },
    { id: 1, items: [{ name: 'Ayran' }, { name: 'Pide' }] },
    { id: 1, note: null },
    { id: 1, note: null, items: [{}, { name: 'Pide' }] },
  ])
})
