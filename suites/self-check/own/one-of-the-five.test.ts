import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { levelOf } from '../../../contracts/requirements/requirement.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { enrolFolders } from '../../../contracts/own/enrol-folders.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import type { CheckRecord } from '../../record/run-record.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { loadSuite } from '../../register.js'
import { Session } from '../../run/session.js'
import { verdictOf } from '../../verdict/verdict.js'
import { hiziryemekTargets } from '../servers/targets/hiziryemek/targets.js'
import { judgeIndependentTarget } from '../servers/targets/judge-independent-target.js'

/** HızırYemek as a folder says it: its document and its pages as they are, and this sheet. */
const sheet = `name: HızırYemek
party: platform
integrator: pos
serves:
  credentials:
    secretKey:
      header: x-secret-key
      sample: hy_test_secret
      quote: Tüm isteklerde x-secret-key header'ı gereklidir.
      document: pos-entegrasyon.txt
  orders: { id: orderId, givenBy: partner, status: status }
  moves:
    - { operation: updateOrderStatus, member: status, id: orderId }
  refusals:
    invalid:
      status: 400
      quote: '| 400 | Bad Request | Eksik veya geçersiz istek parametreleri |'
      document: pos-entegrasyon.txt
    wrong-credential:
      status: 401
      quote: '| 401 | Unauthorized | Geçersiz veya eksik x-secret-key |'
      document: pos-entegrasyon.txt
    not-found:
      status: 404
      quote: '| 404 | Not Found | Belirtilen sipariş bulunamadı |'
      document: pos-entegrasyon.txt
calls:
  credentials:
    secretKey: { header: x-secret-key, sample: hy_test_secret }
  orderId: orderId
  webhooks:
    - { operation: receiveOrder, on: create }
lifecycle:
  initial: pending
  states:
    pending: { open: true, next: [confirmed, cancelled] }
    confirmed: { open: true, next: [preparing, cancelled] }
    preparing: { open: true, next: [on_the_way, cancelled] }
    on_the_way: { open: true, next: [delivered, cancelled] }
    delivered: { open: true }
    cancelled: { open: true, offTheWay: true }
`

const platform = 'yemek-klasoru/platform' as Surface
const pos = 'yemek-klasoru/pos' as Surface
let mock: MockServer

beforeAll(async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'uyum-')), 'yemek-klasoru')
  const source = join(import.meta.dirname, '../../../contracts/hiziryemek')
  for (const part of ['openapi.yaml', 'documents'])
    cpSync(join(source, part), join(folder, part), { recursive: true })
  writeFileSync(join(folder, 'partner.yaml'), sheet)
  await enrolFolders([folder])
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

async function judge(surface: Surface, played: Surface, by = mock): Promise<CheckRecord[]> {
  const suite = await loadSuite(surface)
  const settings = await resolveTarget(surface, {
    surface,
    baseUrl: `${by.baseUrl}/${played}`,
    states: `${by.baseUrl}/_uyum/states/${played}`,
    credentials: { secretKey: 'hy_test_secret' },
  })
  const session = new Session(suite, settings, { seed: 1, runTag: 'folder', startedAt: Date.now() }, {})
  const records = await Promise.all(suite.checks.map((check) => session.run(check)))
  await session.close()
  return records
}

const accusations = (records: readonly CheckRecord[]) =>
  records
    .filter(({ level, outcome }) => level === 'must' && (outcome === 'failed' || outcome === 'errored'))
    .map(({ id, actual, reason }) => ({ id, actual, reason }))

test.each([platform, pos])(
  '%s is conformant on the mock of its folder',
  async (surface) => {
    const records = await judge(surface, surface)
    expect(accusations(records)).toEqual([])
    expect(verdictOf(records, false)).toBe('conformant')
  },
  60_000,
)

test.each<[Surface, Surface]>([
  [platform, 'hiziryemek/platform'],
  [pos, 'hiziryemek/pos'],
])(
  '%s accuses the mock of %s of nothing, and is accused by it of nothing',
  async (surface, built) => {
    expect(accusations(await judge(surface, built))).toEqual([])
    if (surface === pos) expect(accusations(await judge(built, surface))).toEqual([])
  },
  60_000,
)

test.each(['success-is-true', 'secret-required', 'unknown-order-id-is-404'])(
  'the platform’s mock that breaks %s is accused by the folder, too',
  async (defect) => {
    const broken = await startMockServer(await mockOptions({ port: 0, defect: [defect] }))
    const records = await judge(platform, 'hiziryemek/platform', broken)
    await broken.close()
    expect(accusations(records)).not.toEqual([])
  },
  60_000,
)

test.each(hiziryemekTargets)(
  'a server of $surface that $freedom is accused by neither',
  async (target) => {
    const { readings: _readings, ...declared } = target.declared
    const surface = target.surface.replace('hiziryemek', 'yemek-klasoru') as Surface
    expect(accusations(await judgeIndependentTarget({ ...target, declared, surface }))).toEqual([])
  },
  60_000,
)

test('of what the page of the platform says, the folder demands what its form has words for', async () => {
  const { requirements } = (await loadSuite(platform)).contract
  const musts = Object.entries(requirements[platform]!).filter(
    ([, requirement]) => levelOf(requirement) === 'must' && requirement.basis !== 'http',
  )
  expect(musts.map(([name]) => name)).toEqual([
    'updateOrderStatus-answer',
    'secretKey-checked',
    'updateOrderStatus-unknown-refused',
  ])
})
