import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { mockedTargets } from '../../../mocks/surfaces/mocked-targets.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { selectChecks } from '../../engine/select-checks.js'
import { loadSuite } from '../../register.js'
import type { CheckRecord, Move, Run } from '../../record/run-record.js'
import { contractRecord } from '../../run/record/contract-record.js'
import { runConditions } from '../../run/record/run-conditions.js'
import { runIdentity } from '../../run/record/run-identity.js'
import { Session } from '../../run/session.js'
import { observeReferenceClient } from '../clients/reference/observe-reference-client.js'
import { referenceClients } from '../clients/reference/reference-clients.js'

let mock: MockServer
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

describe('the record of a server', () => {
  test('tells the contract’s operations, documented answers and lifecycle', async () => {
    const { contract } = await loadSuite('kuzeypos/platform')
    const told = contractRecord(contract, 'kuzeypos/platform')
    expect(told).toMatchObject({ partner: 'KuzeyPOS', lifecycle: { initial: 'hazirlanacak' } })
    expect(told.operations).toEqual([
      {
        id: 'updateCourierStatus',
        method: 'POST',
        path: '/api/v1/webhook/courier/status-update',
        answers: expect.arrayContaining(['200', '400', '404']) as string[],
      },
    ])
  })

  test('tells what the run was given, and no value of it', async () => {
    const conditions = runConditions(
      await resolveTarget('staging', {
        ...mockedTargets(mock.baseUrl)['muditakurye/courier']!,
        fixtures: { 'integration is disabled': { restaurantId: 'rest_off' } },
        allow: { burst: true, hugeBodies: false },
      }),
    )
    expect(conditions).toEqual({
      credentials: ['apiKey', 'basic.password', 'basic.username', 'restaurantId'],
      states: true,
      readBack: true,
      fixtures: ['integration is disabled'],
      allow: ['burst'],
      timeoutMs: 5000,
    })
  })

  test('names the operation of each exchange', async () => {
    const [check] = await judged('muditakurye/courier', ['muditakurye/courier/health/answers-200'])
    expect(check?.exchanges.map(({ operation }) => operation)).toEqual(['getHealth'])
  })

  test.each([
    ['lifecycle/departure', { from: 'hazirlanacak', to: 'teslim-edilecek', accepted: true }],
    ['lifecycle/repeated-delivery', { from: 'teslim-edildi', to: 'teslim-edildi', accepted: false }],
  ])('tells the move of an order from where a state brought it: %s', async (behaviour, move) => {
    const [check] = await judged('kuzeypos/platform', [`kuzeypos/platform/${behaviour}`])
    expect(check?.moves).toEqual([move])
  })

  test('names the state that a skipped check lacks', async () => {
    const [check] = await judged('kuzeypos/platform', ['kuzeypos/platform/lifecycle/departure'], {})
    expect(check?.outcome).toBe('skipped')
    expect(check?.lacks).toEqual({ kind: 'state', name: 'order exists', params: { status: 'hazirlanacak' } })
  })
})

describe('the record of a client', () => {
  test('holds the conversation, pushes of the server among it, and shows no secret', async () => {
    const run = await observedRun('kuzeypos/platform')
    const [{ calls = [], scenario } = {}] = run.conversations ?? []
    expect(scenario).toBe('standard')
    expect(new Set(calls.map(({ from, name }) => `${from} ${name}`))).toEqual(
      new Set(['server receiveOrder', 'client updateCourierStatus']),
    )
    expect(calls.map(({ startedAtMs }) => startedAtMs)).toEqual(
      calls.map(({ startedAtMs }) => startedAtMs).toSorted((a, b) => a - b),
    )
    expect(calls.find(({ from }) => from === 'client')?.order).toMatch(/^[0-9a-f]{24}$/)
    expect(JSON.stringify(run)).not.toContain('kz_test_key')
  })

  test('tells which moves its calls made', async () => {
    const { checks } = await observedRun('kuzeypos/platform')
    const moves = checks.flatMap((check: CheckRecord): Move[] => check.moves ?? [])
    expect(moves).toContainEqual({ from: 'hazirlanacak', to: 'teslim-edilecek', accepted: true })
    expect(moves).toContainEqual({ from: 'teslim-edilecek', to: 'teslim-edildi', accepted: true })
  })
})

function observedRun(surface: Run['surface']): Promise<Run> {
  return observeReferenceClient(
    mock.baseUrl,
    referenceClients.find((client) => client.surface === surface)!,
  )
}

/** The entries of the chosen checks over the mock. */
async function judged(
  surface: Run['surface'],
  only: readonly string[],
  states: { states?: string } = { states: `${mock.baseUrl}/_uyum/states/${surface}` },
): Promise<CheckRecord[]> {
  const suite = await loadSuite(surface)
  const { states: _, ...declared } = mockedTargets(mock.baseUrl)[surface]!
  const settings = await resolveTarget(surface, { ...declared, ...states })
  const session = new Session(suite, settings, runIdentity(3, 'told', Date.now()))
  const records = await Promise.all(selectChecks(suite.checks, only).map((check) => session.run(check)))
  await session.close()
  return records
}
