import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { diagnoseNode } from './diagnose-node.js'
import type { Diagnosis } from './diagnosis.js'
import { doctor } from './doctor-command.js'
import { renderDoctor } from './render-doctor.js'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A server that answers everything alike, with its clock so many milliseconds ahead. */
async function startServer({ aheadMs = 0, status = 200 } = {}): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader('Date', new Date(Date.now() + aheadMs).toUTCString())
    response.writeHead(status).end()
  })
  servers.push(server)
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function examine(target: object, mock: object = { port: 0 }): Promise<Diagnosis[]> {
  const file = join(await mkdtemp(join(tmpdir(), 'uyum-doctor-')), 'uyum.config.json')
  await writeFile(file, JSON.stringify({ targets: { staging: target }, mock }))
  return doctor(file, { nodeVersion: 'v20.20.2', nodeRange: '>=20.19', now: Date.now })
}

const courier = { surface: 'muditakurye/courier', credentials: { apiKey: 'k', restaurantId: 'r' } }
const saying = (words: RegExp): unknown =>
  expect.objectContaining({ en: expect.stringMatching(words) as unknown })

test('a target that answers and lacks nothing has nothing in its way', async () => {
  const diagnoses = await examine({ surface: 'kuzeypos/courier', baseUrl: await startServer() })
  expect(diagnoses.filter(({ state }) => state === 'obstacle')).toEqual([])
  expect(renderDoctor(diagnoses, 'tr')).toMatch(/^tamam +yapılandırma: [^]*Engel yok\.$/m)
})

test.each([
  ['a path that nobody knows', 404, /^POST http.* answers 404\. Is the base URL right\?/],
  ['a log-in in front', 401, /^POST http.* answers 401 to a valid request/],
])('%s is an obstacle, in the words of a run that stops for it', async (_what, status, words) => {
  const at = { surface: 'kuzeypos/courier', baseUrl: await startServer({ status }) }
  const obstacle = { subject: 'staging', state: 'obstacle' }
  expect(await examine(at)).toContainEqual({ ...obstacle, text: saying(words) })
})

test('a server that is not there is an obstacle, in both languages', async () => {
  const diagnoses = await examine({ surface: 'kuzeypos/courier', baseUrl: 'http://127.0.0.1:9' })
  expect(diagnoses).toContainEqual({
    subject: 'staging',
    state: 'obstacle',
    text: {
      en: 'http://127.0.0.1:9: nothing listens there (ECONNREFUSED). Start the server, or correct the address.',
      tr: 'http://127.0.0.1:9: orada dinleyen yok (ECONNREFUSED). Sunucuyu başlatın ya da adresi düzeltin.',
    },
  })
  expect(renderDoctor(diagnoses, 'en')).toMatch(/One thing stands in the way of a verdict\.$/)
})

test('a clock that is off is a notice', async () => {
  const diagnoses = await examine({
    surface: 'kuzeypos/courier',
    baseUrl: await startServer({ aheadMs: -600_000 }),
  })
  expect(diagnoses).toContainEqual({
    subject: 'staging',
    state: 'notice',
    text: saying(/its clock is (599|600|601) s behind/),
  })
})

test('states, permissions and optional credentials that a run would lack are a notice', async () => {
  const diagnoses = await examine({ ...courier, baseUrl: await startServer() })
  expect(diagnoses).toContainEqual({
    subject: 'staging',
    state: 'notice',
    text: saying(/at best incomplete.*"integration is disabled".*basic\.username/),
  })
})

test('a credential that was never filled in is an obstacle', async () => {
  const diagnoses = await examine({
    ...courier,
    credentials: { apiKey: 'k', restaurantId: '' },
    baseUrl: await startServer(),
  })
  expect(diagnoses).toContainEqual({
    subject: 'staging',
    state: 'obstacle',
    text: saying(/restaurantId, which was not given or is empty/),
  })
})

test('a port that is taken is a notice', async () => {
  const taken = Number(new URL(await startServer()).port)
  const diagnoses = await examine(
    { surface: 'kuzeypos/courier', baseUrl: await startServer() },
    { port: taken },
  )
  expect(diagnoses).toContainEqual({ subject: 'port', state: 'notice', text: saying(/is taken/) })
})

test.each([
  ['v20.18.3', 'obstacle'],
  ['v20.19.0', 'fine'],
  ['v22.1.0', 'fine'],
  ['v18.20.0', 'obstacle'],
])('Node %s: %s', (version, state) => {
  expect(diagnoseNode(version, '>=20.19').state).toBe(state)
})
