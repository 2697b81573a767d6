import { expect, test } from 'vitest'
import { loadContractOf } from '../../../contracts/contract/load-contract.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { refusedAsOver } from './refused-as-over.js'

test.each<[Surface, operation: string, statuses: number[]]>([
  ['kuzeypos/platform', 'updateCourierStatus', [400]],
  ['hiziryemek/platform', 'updateOrderStatus', [400]],
  // No page names the status of its refusals.
  ['hesapkurye/courier', 'cancelPackage', []],
  ['muditakurye/courier', 'createOrder', [409]],
])(
  '%s refuses %s of an order that is over by what its documents name',
  async (surface, operation, statuses) => {
    const found = refusedAsOver(await loadContractOf(surface), surface, operation)
    expect([...found]).toEqual(statuses)
  },
)

test('a partner that tells a conflict is understood, and what is refused for another reason is none', async () => {
  const surface = 'kuzeypos/platform'
  const contract = await loadContractOf(surface)
  const requirements = {
    ...contract.requirements,
    [surface]: {
      'closed-order-is-409': {
        kind: 'stated-move',
        statuses: [409],
        text: { en: '', tr: '' },
        basis: 'assumed',
        level: 'should',
      },
      'unknown-order-is-404': {
        kind: 'documented-status',
        statuses: [404],
        text: { en: '', tr: '' },
        basis: 'assumed',
        level: 'should',
      },
    } as const,
  }
  const found = refusedAsOver({ ...contract, requirements }, surface, 'updateCourierStatus')
  expect([...found]).toEqual([409])
})
