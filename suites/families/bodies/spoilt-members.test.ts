import { expect, test } from 'vitest'
import { eachMemberAbsent, eachMemberNull } from './spoilt-members.js'

test('each member has its turn, of a list in the first entry', () => {
  const order = { id: 1, note: null, items: [{ name: 'Ayran', options: ['Soğuk'] }, { name: 'Pide' }] }
  expect(eachMemberNull(order).map(({ body }) => body)).toEqual([
    { ...order, id: null },
    { ...order, items: null },
    { ...order, items: [{ name: null, options: ['Soğuk'] }, { name: 'Pide' }] },
    { ...order, items: [{ name: 'Ayran', options: null }, { name: 'Pide' }] },
  ])
})

test('each member is missing once', () => {
  const order = { id: 1, note: null, items: [{ name: 'Ayran' }, { name: 'Pide' }] }
  expect(eachMemberAbsent(order).map(({ body }) => body)).toEqual([
    { note: null, items: [{ name: 'Ayran' }, { name: 'Pide' }] },
    { id: 1, items: [{ name: 'Ayran' }, { name: 'Pide' }] },
    { id: 1, note: null },
    { id: 1, note: null, items: [{}, { name: 'Pide' }] },
  ])
})

test('each body says which member it is', () => {
  const order = { id: 1, items: [{ name: 'Ayran', price: { net: 2 } }] }
  const members = ['id', 'items', 'items[0].name', 'items[0].price', 'items[0].price.net']
  expect(eachMemberNull(order).map(({ member }) => member)).toEqual(members)
  expect(eachMemberAbsent(order).map(({ member }) => member)).toEqual(members)
})
