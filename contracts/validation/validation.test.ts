import { describe, expect, test } from 'vitest'
import { loadContract } from '../contract/load-contract.js'
import { allOperations } from '../openapi/operations.js'
import { partnerNames } from '../contract/surfaces.js'
import { violationsOf } from './validation.js'

const { validators } = await loadContract('muditakurye')

test('a body that the contract allows has no violation', () => {
  const order = {
    orderId: 'order_1',
    restaurantId: 'rest_1',
    customerName: 'Ayşe',
    deliveryAddress: 'Ankara',
  }
  expect(violationsOf(validators, 'createOrder.request', order)).toEqual([])
})

test('each violation names the place and what is wrong there', () => {
  const order = { orderId: 7, restaurantId: 'rest_1', customerName: 'Ayşe', items: [{}, { quantity: 'iki' }] }
  expect(violationsOf(validators, 'createOrder.request', order)).toEqual([
    { path: '', message: "must have required property 'deliveryAddress'" },
    { path: '/orderId', message: 'must be string' },
    { path: '/items/1/quantity', message: 'must be number' },
  ])
})

test('a date needs its T: a space is not ISO 8601', () => {
  const health = { status: 'ok', version: '1', timestamp: '2025-11-10 12:34:56+03:00' }
  expect(violationsOf(validators, 'getHealth.200', health)).toEqual([
    { path: '/timestamp', message: 'must be a date and time in ISO 8601' },
  ])
})

test('a schema that does not exist is our own fault', () => {
  expect(() => violationsOf(validators, 'createOrder.999', {})).toThrow(/expected a schema of the contract/)
})

describe.each(partnerNames)('every documented example of %s fits its schema', async (partner) => {
  const contract = await loadContract(partner)
  for (const { id, examples, answers } of allOperations(contract)) {
    for (const [name, value] of examples) {
      test(`${id} ${name}`, () =>
        expect(violationsOf(contract.validators, `${id}.request`, value)).toEqual([]))
    }
    for (const [status, answer] of answers) {
      for (const [name, value] of answer.examples) {
        test(`${id} ${status} ${name}`, () =>
          expect(violationsOf(contract.validators, `${id}.${status}`, value)).toEqual([]))
      }
    }
  }
})
