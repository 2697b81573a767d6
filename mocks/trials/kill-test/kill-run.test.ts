import { describe, expect, test } from 'vitest'
import { isRedisOff } from '../redis-server/ensure-redis-server.js'
import { killOver, type KilledStore } from './kill-stores.js'
import { seededDraw } from './seeded-draw.js'

const stores: { store: KilledStore; isOff: boolean }[] = [
  { store: 'file', isOff: false },
  { store: 'redis', isOff: isRedisOff },
  { store: 'replicas', isOff: isRedisOff },
]

describe.each(stores)('a mock on $store', ({ store, isOff }) => {
  test.skipIf(isOff)(
    'that is killed under load has every order that it acknowledged',
    { timeout: 120_000 },
    async () => {
      const { acknowledged, lost, double } = await killOver(store, { kills: 5, draw: seededDraw(7) })
      expect(acknowledged).toBeGreaterThan(0)
      expect({ lost, double }).toEqual({ lost: [], double: [] })
    },
  )
})

test('the moments of the kills are the same for the same seed', () => {
  const [draw, again] = [seededDraw(1), seededDraw(1)]
  const drawn = [draw(), draw(), draw()]
  expect([again(), again(), again()]).toEqual(drawn)
  expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true)
})
