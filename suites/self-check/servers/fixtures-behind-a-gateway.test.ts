import { afterEach, describe, expect, test } from 'vitest'
import type { TargetConfiguration } from '../../config/configuration.js'
import type { CheckRecord } from '../../record/run-record.js'
import { defaultCredentials } from '../../../mocks/surfaces/credentials/default-credentials.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { platformSuite } from '../../kuzeypos/platform/suite.js'
import { usualPatience } from '../../run/pace/patience.js'
import { Session } from '../../run/session.js'
import { openAlteringFront } from './altering-front.js'
import { startGateway } from './targets/small/small-gateway.js'

const surface = 'kuzeypos/platform'
const check = 'kuzeypos/platform/lifecycle/delivery'
const patience = { ...usualPatience, quietMs: 50, besideMs: 500 }

let mock: MockServer
let front: { baseUrl: string; close(): unknown }
afterEach(async () => {
  await front.close()
  await mock.close()
})

/** Orders of a mock that a courier may deliver, as somebody writes them into a configuration. */
async function orders(count: number): Promise<{ orderId: string }[]> {
  const made = Array.from({ length: count }, async () => {
    const asked = { state: 'order exists', params: { status: 'teslim-edilecek' }, action: 'setup' }
    const answer = await fetch(`${mock.baseUrl}/_uyum/states/${surface}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    })
    return { ...((await answer.json()) as { orderId: string }), status: 'teslim-edilecek' }
  })
  return Promise.all(made)
}

interface Behind {
  /** In place of the answer to the first delivery. */
  lost: number
  /** Whether it reached the server all the same. */
  isDone: boolean
  fixtures: number | 'an object'
  defect?: string[]
}

/** Judges the check of a delivery behind what answers for the server once. */
async function judgeBehind({ lost, isDone, fixtures, defect = [] }: Behind): Promise<CheckRecord> {
  mock = await startMockServer(await mockOptions({ port: 0, defect }))
  const made = await orders(fixtures === 'an object' ? 1 : fixtures)
  const ids = made.map(({ orderId }) => orderId)
  const isFirst = onceTrue()
  const isDelivery = (body: string): boolean => ids.some((id) => body.includes(id))
  front = isDone
    ? await openAlteringFront(mock.baseUrl, (answer) =>
        answer.status === 200 && isFirst() ? { ...answer, status: lost } : answer,
      )
    : await startGateway(mock.baseUrl, ({ body }) =>
        isDelivery(body) && isFirst() ? { status: lost } : undefined,
      )
  const declared: TargetConfiguration = {
    surface,
    baseUrl: `${front.baseUrl}/${surface}`,
    credentials: defaultCredentials[surface],
    timeoutMs: 2000,
    fixtures: { 'order exists': fixtures === 'an object' ? made[0]! : made },
  }
  const settings = await resolveTarget(surface, declared)
  const identity = { seed: 1, runTag: 'self', startedAt: Date.now() }
  const session = new Session(platformSuite, settings, identity, { patience })
  const record = await session.run(platformSuite.checks.find(({ id }) => id === check)!)
  await session.close()
  return record
}

function onceTrue(): () => boolean {
  let isOver = false
  return () => !isOver && (isOver = true)
}

describe('a configured order whose delivery was turned away is judged again', () => {
  test.each<Behind & { what: string; outcome: string }>([
    {
      what: 'with another, where its answer was lost',
      lost: 504,
      isDone: true,
      fixtures: 2,
      outcome: 'passed',
    },
    {
      what: 'with another, where a 503 hid that it was done',
      lost: 503,
      isDone: true,
      fixtures: 2,
      outcome: 'passed',
    },
    {
      what: 'with the same, where a limit kept it back',
      lost: 429,
      isDone: false,
      fixtures: 1,
      outcome: 'passed',
    },
    {
      what: 'with the same, where a gateway kept it back',
      lost: 503,
      isDone: false,
      fixtures: 1,
      outcome: 'passed',
    },
    {
      what: 'and accuses nobody, where it is used up and the only one',
      lost: 504,
      isDone: true,
      fixtures: 1,
      outcome: 'errored',
    },
    {
      what: 'and accuses nobody, where a 503 used up the only one',
      lost: 503,
      isDone: true,
      fixtures: 1,
      outcome: 'errored',
    },
    {
      what: 'and accuses nobody, where it is the one object',
      lost: 504,
      isDone: true,
      fixtures: 'an object',
      outcome: 'errored',
    },
  ])('$what', { timeout: 30_000 }, async ({ what: _, outcome, ...behind }) => {
    const record = await judgeBehind(behind)
    expect(record).toMatchObject({ outcome })
    expect(record.reason).toMatch(outcome === 'errored' ? /may have used up the fixture/ : /^$/)
  })

  test('and a server that refuses it in quiet is accused', async () => {
    const defect = ['delivery-accepted']
    const record = await judgeBehind({ lost: 429, isDone: false, fixtures: 1, defect })
    expect(record.outcome).toBe('failed')
    await front.close()
    await mock.close()
    expect(await judgeBehind({ lost: 504, isDone: false, fixtures: 2, defect })).toMatchObject({
      outcome: 'failed',
    })
  })
})
