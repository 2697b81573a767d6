import { expect, test } from 'vitest'
import { IntegrationStore } from './integration-store.js'

const restaurantId = '507f1f77bcf86cd799439011'

test('a restaurant may have several keys', () => {
  const store = new IntegrationStore()
  store.setUp(restaurantId, 'first')
  store.setUp(restaurantId, 'second')
  expect(store.find(restaurantId)?.apiKeys).toEqual(new Set(['first', 'second']))
})

test('an integration is found by its key, switched off or not', () => {
  const store = new IntegrationStore()
  store.setUp(restaurantId, 'key', false)
  expect(store.findByKey('key')).toMatchObject({ restaurantId, active: false })
  expect(store.findByKey('other')).toBeUndefined()
})
