import { afterAll, beforeAll, expect, test } from 'vitest'
import { mockOptions } from '../options/mock-options.js'
import { startMockServer, type MockServer } from './mock-server.js'

let server: MockServer
beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())

async function refused(
  path: string,
  body: unknown,
  language: string,
): Promise<{ status: number; error: string }> {
  const headers = { 'accept-language': language }
  const answer = await fetch(`${server.baseUrl}/_uyum/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  return { status: answer.status, error: ((await answer.json()) as { error: string }).error }
}

/** Words of ours, and of the validator's, that no Turkish sentence has; names on the wire stay as they are. */
const english =
  /\b(expected|found|got|must|missing|neither|before|declaring|advancing|setting|bringing|the)\b/

const reset = { wire: 'reset' }

test.each<[what: string, status: number, path: string, body: unknown]>([
  ['a path that nobody serves', 404, 'nothing', {}],
  ['a fault without an effect', 400, 'faults', {}],
  [
    'a fault of a surface that is none',
    400,
    'faults',
    { match: { surface: 'hiziryemek/po' }, effect: reset },
  ],
  ['a fault of an operation alone', 400, 'faults', { match: { operation: 'x' }, effect: reset }],
  [
    'a fault of an operation that is none',
    400,
    'faults',
    { match: { surface: 'hiziryemek/pos', operation: 'x' }, effect: reset },
  ],
  ['an error in nobody’s words', 400, 'faults', { effect: { error: '400' } }],
  [
    'an error that nobody gives',
    400,
    'faults',
    { match: { surface: 'hiziryemek/pos', operation: 'receiveOrder' }, effect: { error: '999' } },
  ],
  ['a clock that is no number', 400, 'clock/advance', { seconds: 'x' }],
  ['a clock set back', 400, 'clock/freeze', { at: '2001-01-01T00:00:00Z' }],
  [
    'an order where none can stand',
    400,
    'states/kuzeypos/platform',
    { state: 'order exists', params: { status: 'x' } },
  ],
])('%s is refused in the language that is asked for', async (_what, status, path, body) => {
  const turkish = await refused(path, body, 'tr-TR')
  expect(turkish).toMatchObject({ status, error: expect.not.stringMatching(english) as string })
  expect((await refused(path, body, 'en')).error).toMatch(english)
})

test('a second fault of one id is refused, too', async () => {
  const fault = { id: 'twice', effect: reset }
  await fetch(`${server.baseUrl}/_uyum/faults`, { method: 'POST', body: JSON.stringify(fault) })
  expect(await refused('faults', fault, 'tr')).toMatchObject({
    status: 409,
    error: expect.stringContaining('“twice” hata kuralı') as string,
  })
})
