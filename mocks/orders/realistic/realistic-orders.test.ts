import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { contract as bkyemek } from '../../../contracts/bkyemek/contract.js'
import type { Contract } from '../../../contracts/contract/contract.js'
import { contract as hesapkurye } from '../../../contracts/hesapkurye/contract.js'
import { contract as hiziryemek } from '../../../contracts/hiziryemek/contract.js'
import { contract as kuzeypos } from '../../../contracts/kuzeypos/contract.js'
import { contract as muditakurye } from '../../../contracts/muditakurye/contract.js'
import { violationsOf } from '../../../contracts/validation/validation.js'
import { realisticOrder as bkOrder } from '../../bkyemek/pos/realistic-order.js'
import { realisticOrder as hesapkuryeOrder } from '../../hesapkurye/courier/realistic-order.js'
import { realisticOrder as hizirOrder } from '../../hiziryemek/realistic-order.js'
import { realisticOrder as kuzeyOrder } from '../../kuzeypos/realistic-order.js'
import { realisticOrder as muditaOrder } from '../../muditakurye/realistic-order.js'
import type { DrawContext } from './draw-context.js'

const noon = Date.UTC(2026, 0, 5, 9)
const seeds = Array.from({ length: 200 }, (_, seed) => seed)

interface Generator {
  contract: Contract
  schema: string
  draw(context: DrawContext): object
  sha256: string
}

/** Each with the digest of its orders of 200 seeds: another machine or another day must come to the same. */
const generators: Record<string, Generator> = {
  'hiziryemek/pos': {
    contract: hiziryemek,
    schema: 'receiveOrder.request',
    draw: hizirOrder,
    sha256: '99cfcb76ce3ebef0471d34e21985f34d6debbb62bdd10b4d1068be2cb1d2ae07',
  },
  'kuzeypos/courier': {
    contract: kuzeypos,
    schema: 'receiveOrder.request',
    draw: (context) => kuzeyOrder(context, '507f1f77bcf86cd799439011', 'hazirlanacak'),
    sha256: '3a06e540c432c186a3c4356fc6bac84811fb99547d11f8d0195637e6b8da134b',
  },
  'bkyemek/pos': {
    contract: bkyemek,
    schema: 'receiveOrder.request',
    draw: bkOrder,
    sha256: 'cd172e90658ff7002fb6611fc923c4281ac9f0321588d4e415f1b9290b34a12a',
  },
  'hesapkurye/courier': {
    contract: hesapkurye,
    schema: 'savePackage.request',
    draw: (context) => hesapkuryeOrder(context, 5),
    sha256: '05d4a536489cdb20ce8bdfd2f7de064c72ae3861478e5d4b0e6131f3cb103954',
  },
  'muditakurye/courier': {
    contract: muditakurye,
    schema: 'createOrder.request',
    draw: (context) => muditaOrder(context, 'rest_test0000001'),
    sha256: 'ba169585a613fd547a2697f6edeabf316ba858558a6a5461166b95a6b50b9b9d',
  },
}

describe.each(Object.entries(generators))('%s', (_surface, { contract, schema, draw, sha256 }) => {
  const ordersOf = (number: number): string[] =>
    seeds.map((seed) => JSON.stringify(draw({ seed, number, at: noon })))

  test('keeps its contract', () => {
    const broken = ordersOf(1).flatMap((order) =>
      violationsOf(contract.validators, schema, JSON.parse(order)).map(({ path, message }) => path + message),
    )
    expect(broken).toEqual([])
  })

  test('is the same for the same seed, byte for byte, on every machine and day', () => {
    expect(createHash('sha256').update(ordersOf(1).join('\n')).digest('hex')).toBe(sha256)
  })

  test('is another for another seed and for the next order', () => {
    expect(new Set([...ordersOf(1), ...ordersOf(2)]).size).toBe(2 * seeds.length)
    const far = JSON.stringify(draw({ seed: 2 ** 32 + 1, number: 1, at: noon }))
    expect(ordersOf(1)).not.toContain(far)
  })

  test('names nobody who can be reached', () => {
    const texts = ordersOf(1).join('\n')
    const phones = texts.match(/\+?\d{11,}/g) ?? []
    expect(phones.filter((phone) => !/^\+90555000\d{4}$/.test(phone))).toEqual([])
    expect((texts.match(/@[\w.-]+/g) ?? []).every((domain) => domain === '@example.com')).toBe(true)
  })
})

describe('the sums add up', () => {
  const sum = (amounts: readonly (number | null | undefined)[]): number =>
    amounts.reduce<number>((total, amount) => total + (amount ?? Number.NaN), 0)

  test.each(seeds)('with seed %i', (seed) => {
    const context = { seed, number: 1, at: noon }

    const { items, totals } = hizirOrder(context)
    for (const { quantity, unitPrice, totalPrice } of items) expect(totalPrice).toBe(quantity! * unitPrice!)
    expect(totals?.subtotal).toBe(sum(items.map(({ totalPrice }) => totalPrice)))
    expect(totals?.total).toBe(totals!.subtotal! + totals!.deliveryFee!)

    const { Products, PackagePrice } = hesapkuryeOrder(context, 5)
    expect(PackagePrice).toBe(sum(Products!.map(({ totalAmount }) => totalAmount)))

    const mudita = muditaOrder(context, 'rest_x')
    expect(mudita.subtotal).toBe(sum(mudita.items!.map(({ totalAmount }) => totalAmount)))
    expect(mudita.total).toBeCloseTo(
      mudita.subtotal! + mudita.deliveryFee! + mudita.serviceFee! - mudita.discount! + mudita.taxAmount!,
      2,
    )
    expect(Number(mudita.total!.toFixed(2))).toBe(mudita.total)

    const { siparis_tutari, odeme_tutari } = bkOrder(context)
    expect(odeme_tutari).toBeLessThanOrEqual(siparis_tutari)
  })
})

test('a BK Yemek order has all 34 fields, and each item its five', () => {
  const order = bkOrder({ seed: 1, number: 1, at: noon })
  expect(Object.keys(order)).toHaveLength(34)
  for (const item of order.siparis_icerikleri) expect(Object.keys(item)).toHaveLength(5)
})

test('times are those of the occasion, on a clock in Türkiye', () => {
  const context = { seed: 1, number: 1, at: noon }
  expect(kuzeyOrder(context, 'x', 'y').createdAt).toBe('2026-01-05T09:00:00.000Z')
  expect(bkOrder(context).siparis_tarihi).toBe('2026-01-05 12:00:00')
  expect(hesapkuryeOrder(context, 5).CreateDate).toBe('2026-01-05 12:00')
})

test('a test’s own faker is left alone', async () => {
  const { faker } = await import('@faker-js/faker/locale/tr')
  faker.seed(1)
  const undisturbed = [faker.person.fullName(), faker.person.fullName()]
  faker.seed(1)
  const first = faker.person.fullName()
  bkOrder({ seed: 9, number: 1, at: noon })
  expect([first, faker.person.fullName()]).toEqual(undisturbed)
})
