import { afterEach, beforeAll, afterAll, describe, expect, test } from 'vitest'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import type { Run } from '../../record/run-record.js'
import { writeK6Script } from '../../rush/k6/k6-commands.js'
import { rush, type RushOptions } from '../../rush/rush-command.js'
import { openGateway, type SwallowingGateway } from './swallowing-gateway.js'

const never = new AbortController().signal
let mock: MockServer
let gateway: SwallowingGateway | undefined

beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterEach(() => gateway?.close())
afterAll(() => mock.close())

/** Those who receive no orders, and events about them; the credentials are the mock's. */
const receivers: readonly [Surface, readonly string[]][] = [
  ['hiziryemek/platform', ['secretKey=hy_test_secret']],
  ['kuzeypos/platform', ['apiKey=kz_test_key', 'restaurantId=507f1f77bcf86cd799439011']],
  ['muditakurye/pos', ['webhookSecret=wh_test_secret']],
]

async function rushed(
  surface: Surface,
  credential: readonly string[],
  options: Partial<RushOptions> = {},
): Promise<Run> {
  const { runs } = await rush([surface], optionsOf(surface, credential, options), {
    toolVersion: '0.0.0',
    stop: never,
  })
  return runs[0]!
}

function optionsOf(
  surface: Surface,
  credential: readonly string[],
  options: Partial<RushOptions>,
): RushOptions {
  return {
    profile: 'burst',
    compress: 5,
    orders: 100,
    target: `${mock.baseUrl}/${surface}`,
    states: `${mock.baseUrl}/_uyum/states/${surface}`,
    readBack: `${mock.baseUrl}/_uyum/read-back`,
    credential: [...credential],
    reading: [],
    seed: 7,
    ...options,
  }
}

function failedIn({ checks }: Run): string[] {
  return checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)
}

describe.each(receivers)('many events at %s', (surface, credential) => {
  test('are held against nobody who moves each order', async () => {
    const run = await rushed(surface, credential)
    expect([failedIn(run), run.rush!.findings]).toEqual([[], []])
    expect(run.rush!.orders).toMatchObject({ due: 105, accepted: 105, readBack: 105, lost: 0, doubled: 0 })
    expect(run.checks.find(({ id }) => id === `${surface}/rush/none-lost`)).toMatchObject({
      requirement: 'taken-event-moves-the-order',
      outcome: 'passed',
    })
  })

  test('of which some are taken and forgotten: each of their orders is named', async () => {
    gateway = await openGateway(`${mock.baseUrl}/${surface}`, 40)
    const run = await rushed(surface, credential, { target: gateway.baseUrl })
    expect(gateway.swallowed.length).toBeGreaterThan(0)
    expect(failedIn(run)).toContain(`${surface}/rush/none-lost`)
    const lost = run.rush!.findings.filter(({ kind }) => kind === 'lost').map(({ order }) => order)
    expect(lost.toSorted()).toEqual(gateway.swallowed.toSorted())
  })
})

describe('orders that the target must make first', () => {
  const [[surface, credential]] = receivers as [(typeof receivers)[number]]

  test('are asked for: without a states hook it is said what is missing', async () => {
    const { states: _, ...options } = optionsOf(surface, credential, {})
    const rushing = rush([surface], options, { toolVersion: '0.0.0', stop: never })
    await expect(rushing).rejects.toMatchObject({
      told: {
        en: expect.stringContaining('expected a states hook') as string,
        tr: expect.stringContaining('durum ucu') as string,
      },
    })
  })

  test('are no other tool’s to send', async () => {
    const writing = writeK6Script([surface], optionsOf(surface, credential, {}), 'never-written.js', '0.0.0')
    await expect(writing).rejects.toThrow('Leave --export and --judge out')
  })
})
