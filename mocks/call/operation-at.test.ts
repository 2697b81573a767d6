import { expect, test } from 'vitest'
import { methodsAt, operationAt, type Routes } from './operation-at.js'

const routes: Routes = new Map([
  ['/users/{userId}/orders/{orderId}', new Map([['GET', 'getOrder']])],
  ['/users/{userId}/orders/pickup', new Map([['POST', 'createPickup']])],
  ['/users/{user}/orders/{order}', new Map([['PATCH', 'changeOrder']])],
  ['/orders/new', new Map([['POST', 'createOrder']])],
  ['/orders/{id}', new Map([['GET', 'readOrder']])],
])

test.each([
  ['POST', '/users/u/orders/pickup', 'createPickup'],
  ['GET', '/users/u/orders/o', 'getOrder'],
  ['HEAD', '/users/u/orders/o', 'getOrder'],
  ['PATCH', '/users/u/orders/o', 'changeOrder'],
  ['POST', '/orders/new', 'createOrder'],
  ['GET', '/orders/new', 'readOrder'],
  ['DELETE', '/orders/new', undefined],
])('%s %s is %s', (method, path, operation) => {
  expect(operationAt(routes, path, method)).toBe(operation)
})

test('what can be done at a path is of every documented one that fits it', () => {
  expect([...methodsAt(routes, '/users/u/orders/o')!.keys()].toSorted()).toEqual(['GET', 'PATCH'])
  expect(methodsAt(routes, '/nothing')).toBeUndefined()
})
