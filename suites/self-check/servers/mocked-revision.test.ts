import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { observe } from '../../observe/observe-command.js'
import { loadSuite } from '../../register.js'
import { Session } from '../../run/session.js'
import { sendToLater, type LaterFault } from '../clients/reference/later-client.js'

const surface = 'hiziryemek/platform'
const credentials = { secretKey: 'hy_test_secret', restaurantId: '507f1f77bcf86cd799439011' }

async function failedAt(defect: readonly string[], isWanted: (id: string) => boolean) {
  const mock = await startMockServer(await mockOptions({ port: 0, revision: 'later', defect }))
  const { baseUrl } = mock
  try {
    const suite = await loadSuite(surface, 'later')
    const settings = await resolveTarget(surface, {
      surface,
      revision: 'later',
      baseUrl: `${baseUrl}/${surface}`,
      states: `${baseUrl}/_uyum/states/${surface}`,
      readBack: `${baseUrl}/_uyum/read-back`,
      allow: { burst: true, hugeBodies: true },
      credentials,
    })
    const session = new Session(suite, settings, { seed: 1, runTag: 'self', startedAt: Date.now() })
    const wanted = suite.checks.filter(({ id }) => isWanted(id))
    const records = await Promise.all(wanted.map((check) => session.run(check)))
    await session.close()
    return records.filter(({ outcome }) => !['passed', 'inapplicable'].includes(outcome)).map(({ id }) => id)
  } finally {
    await mock.close()
  }
}

describe('the mock of the later revision', () => {
  test('passes every check of that revision', async () => {
    expect(await failedAt([], () => true)).toEqual([])
  })

  test.each([
    ['later-secret-header', 'webhook-secret'],
    ['later-restaurant-id-required', 'restaurant-id-required'],
    ['later-restaurant-status', 'restaurant-status'],
    ['later-application-created', 'application-created'],
    ['later-application-limit', 'application-limit'],
  ])('with the defect %s fails at %s', async (defect, check) => {
    const failed = await failedAt([defect], (id) => id.includes('/later/'))
    expect(failed).toContain(`${surface}/later/${check}`)
  })

  test('has the defects of the first revision, in its own header', async () => {
    const failed = await failedAt(['wrong-secret-is-401'], (id) => id.includes('/authentication/'))
    expect(failed.length).toBeGreaterThan(0)
  })
})

describe('a client', () => {
  let mock: MockServer
  beforeAll(async () => {
    mock = await startMockServer(await mockOptions({ port: 0, revision: 'later' }))
  })
  afterAll(() => mock.close())

  test('of the later revision is accused of nothing', async () => {
    expect(await failedBy('none')).toEqual([])
  })

  test.each<[LaterFault, string]>([
    ['shows-the-secret-in-the-first-header', 'secret'],
    ['shows-another-secret', 'issued-secret'],
    ['names-no-restaurant', 'restaurant'],
    ['asks-of-no-restaurant', 'restaurant'],
    ['names-the-restaurant-by-a-number', 'restaurant'],
    ['names-another-restaurant', 'own-restaurant'],
  ])('that %s is noticed by %s', async (fault, check) => {
    expect(await failedBy(fault)).toContain(`${surface}/client/${check}`)
  })

  async function failedBy(fault: LaterFault): Promise<string[]> {
    const enough = new AbortController()
    const { runs } = await observe(
      surface,
      { scenario: [], credential: [], only: [], minute: '60s', revision: 'later' },
      {
        toolVersion: 'self',
        startServer: () =>
          Promise.resolve({
            ...mock,
            credentials: { [surface]: credentials },
            close: () => Promise.resolve(),
          }),
        stop: enough.signal,
        onReady: (environment) => void sendToLater(environment, fault).finally(() => enough.abort()),
      },
    )
    return runs[0]!.checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)
  }
})

test('what the mock tells of a restaurant is what it was told', async () => {
  const mock = await startMockServer(await mockOptions({ port: 0, revision: 'later' }))
  const state = { state: 'restaurant exists', params: { tempClosed: true }, action: 'setup' }
  const made = await fetch(`${mock.baseUrl}/_uyum/states/${surface}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(state),
  })
  const { restaurantId } = (await made.json()) as { restaurantId: string }
  const told = await fetch(
    `${mock.baseUrl}/${surface}/api/v1/pos-webhook/restaurant-status?restaurantId=${restaurantId}`,
    { headers: { 'x-webhook-secret': credentials.secretKey } },
  )
  expect(await told.json()).toMatchObject({ isOpen: false, closed: false, tempClosed: true })
  await mock.close()
})

test('a revision that no surface has is refused by name', async () => {
  await expect(mockOptions({ port: 0, revision: 'earlier' })).rejects.toThrow('expected one of later')
})
