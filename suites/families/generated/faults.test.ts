import { expect, test } from 'vitest'
import { loadContract } from '../../../contracts/contract/load-contract.js'
import type { Partner } from '../../../contracts/contract/surfaces.js'
import { violationsOf } from '../../../contracts/validation/validation.js'
import { faultsOf, withFault } from './faults.js'
import { requestSchema } from './request-schema.js'

test('each single break of a schema is one', () => {
  const schema = { type: 'object', required: ['id'], properties: { id: { type: 'string', pattern: '^a' } } }
  expect(faultsOf(schema)).toEqual([
    { kind: 'missing', path: ['id'] },
    { kind: 'null', path: ['id'], value: null },
    { kind: 'type', path: ['id'], value: ['metin'] },
    { kind: 'type', path: ['id'], value: { deger: 'metin' } },
    { kind: 'form', path: ['id'], value: 'biçimsiz' },
  ])
})

test('null breaks no member that may be null', () => {
  const schema = { required: ['note'], properties: { note: { type: ['string', 'null'] } } }
  expect(faultsOf(schema).map(({ kind }) => kind)).toEqual(['missing', 'type', 'type'])
})

test('a fault stands at one entry of a list, counted round', () => {
  const order = { items: [{ count: 1 }, { count: 2 }] }
  const path = ['items', '*', 'count']
  expect(withFault(order, { path, value: 'bir' }, 3)).toEqual({ items: [{ count: 1 }, { count: 'bir' }] })
  expect(withFault(order, { path }, 0)).toEqual({ items: [{}, { count: 2 }] })
})

const operations: [Partner, string, object][] = [
  ['bkyemek', 'receiveOrder', { siparis_icerikleri: [{}] }],
  ['hiziryemek', 'receiveOrder', { items: [{ options: [] }], totals: {}, address: {} }],
  ['kuzeypos', 'receiveOrder', { badges: [], customer: { address: { location: {} }, details: {} } }],
  ['muditakurye', 'createOrder', { items: [{}] }],
  ['hesapkurye', 'savePackage', { Products: [{}] }],
]

test.each(operations)('%s: each fault of %s is one by the contract', async (partner, operation, skeleton) => {
  const contract = await loadContract(partner)
  const faults = faultsOf(requestSchema(contract, operation))
  const unseen = faults.filter((fault) => {
    const violations = violationsOf(
      contract.validators,
      `${operation}.request`,
      withFault(skeleton, fault, 0),
    )
    const at = `/${fault.path.join('/').replaceAll('*', '0')}`
    const owner = at.slice(0, at.lastIndexOf('/'))
    return !violations.some(({ path }) => path === at || (fault.kind === 'missing' && path === owner))
  })
  expect(faults.length).toBeGreaterThan(10)
  expect(unseen).toEqual([])
})
