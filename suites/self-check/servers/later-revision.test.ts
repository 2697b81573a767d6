import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { digestOf } from '../../../contracts/contract/contract-digest.js'
import { loadSuite } from '../../register.js'
import { replay } from '../../replay/replay-command.js'
import { laterHiziryemekPlatform, type LaterFaults } from './targets/hiziryemek/later-platform.js'
import { judgeIndependentTarget, serveIndependentTarget } from './targets/judge-independent-target.js'

const credentials = { secretKey: 'Hizir-9f3Kq_secret', restaurantId: '507f1f77bcf86cd799439011' }

const own = (name: string) => `hiziryemek/platform/later/${name}`

function judged(faults: LaterFaults = {}, ids = 'hiziryemek/platform/') {
  return judgeIndependentTarget(
    {
      surface: 'hiziryemek/platform',
      freedom: 'follows the later revision',
      declared: { revision: 'later', credentials },
      make: () => laterHiziryemekPlatform(credentials.secretKey, credentials.restaurantId, faults),
    },
    ({ id }) => id.startsWith(ids),
  )
}

test('a server of the later revision is accused of nothing', async () => {
  const records = await judged()
  const accused = records.filter(({ outcome, level }) => level !== 'may' && outcome === 'failed')
  expect(accused.map(({ id, actual }) => [id, actual])).toEqual([])
  const judgedNow = records.filter(({ id, outcome }) => id.startsWith(own('')) && outcome === 'passed')
  expect(judgedNow).toHaveLength(5)
})

describe('what the later revision asks is judged', () => {
  test.each<[string, LaterFaults, string, 'must' | 'should']>([
    ['the secret in the header that it was', { keepsTheOldHeader: true }, 'webhook-secret', 'must'],
    ['an update of no restaurant', { takesAnyRestaurant: true }, 'restaurant-id-required', 'should'],
    ['a status without tempClosed', { status: { tempClosed: undefined } }, 'restaurant-status', 'must'],
    ['a status whose isOpen is a text', { status: { isOpen: 'evet' } }, 'restaurant-status', 'must'],
    ['an application answered with 200', { applied: 200 }, 'application-created', 'must'],
    ['a sixth application', { takesAllApplications: true }, 'application-limit', 'must'],
  ])('%s', async (_fault, faults, name, level) => {
    const records = await judged(faults, own(''))
    const failed = records.filter(({ outcome }) => outcome === 'failed')
    expect(failed[0]).toMatchObject({ id: own(name), level })
    // Whoever takes no secret in the new header answers nothing that asks for it.
    expect(failed).toHaveLength(faults.keepsTheOldHeader ? 2 : 1)
  })
})

test('a record of it is replayed by the same revision', async () => {
  const { secretKey, restaurantId } = credentials
  const served = await serveIndependentTarget(laterHiziryemekPlatform(secretKey, restaurantId))
  const [success] = await judged({}, 'hiziryemek/platform/success/is-true')
  const { contract } = await loadSuite('hiziryemek/platform', 'later')
  const run = {
    target: 'hiziryemek/platform',
    surface: 'hiziryemek/platform',
    side: 'server',
    baseUrl: served.baseUrl,
    contract: { revision: 'later', sha256: digestOf(contract) },
    readings: {},
    checks: [success],
  }
  const from = join(await mkdtemp(join(tmpdir(), 'uyum-later-')), 'results.json')
  await writeFile(from, JSON.stringify({ version: 1, seed: 1, runTag: 'self', runs: [run] }))

  const { now, change, contractChanged } = await replay(success!.id, {
    from,
    target: served.baseUrl,
    states: served.states,
    credential: Object.entries(credentials).map(([name, value]) => `${name}=${value}`),
    reading: [],
  })
  served.close()

  expect([change, contractChanged]).toEqual(['passing as before', false])
  expect(now.exchanges[0]?.request.headers).toHaveProperty('x-webhook-secret')
})
