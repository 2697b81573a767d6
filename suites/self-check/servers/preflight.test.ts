import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { surfaceNames, type Surface } from '../../../contracts/contract/surfaces.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import { mockedTargets } from '../../../mocks/surfaces/mocked-targets.js'
import type { TargetConfiguration } from '../../config/configuration.js'
import { checkDeclared } from '../judging/check-declared.js'
import { firstLook } from './first-look.js'

let mock: Awaited<ReturnType<typeof startMockServer>>
let targets: ReturnType<typeof mockedTargets>
const closing: (() => unknown)[] = []
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
  targets = mockedTargets(mock.baseUrl)
})
afterAll(async () => {
  for (const close of closing) await close()
  await mock.close()
})

/** A server that answers all that it is sent in one way. */
async function answering(answer: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => answer(request, response))
  }).listen(0)
  closing.push(() => server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** What a run says first of the mock, or of what else is declared in its place. */
function lookAt(surface: Surface, declared: Partial<TargetConfiguration>) {
  return firstLook({ ...targets[surface]!, ...declared })
}

const page = '<!doctype html><html><body><form action="/login"></form></body></html>'
const strangers: [what: string, answer: RequestListener, said: RegExp][] = [
  [
    'a log-in page',
    (_request, response) => response.setHeader('content-type', 'text/html').end(page),
    /answers 200 with an HTML page.*log-in/,
  ],
  [
    'a redirect',
    (_request, response) => response.writeHead(302, { location: 'https://login.example/' }).end(),
    /redirects \(302 to https:\/\/login\.example\/\)/,
  ],
  [
    'a framework that knows no such path',
    (request, response) => response.writeHead(404).end(`Cannot ${request.method} ${request.url}`),
    /answers 404.*base URL/,
  ],
  [
    'basic authentication in front',
    (_request, response) => response.writeHead(401, { 'www-authenticate': 'Basic' }).end(),
    /answers 401.*credentials/,
  ],
]

describe.each(surfaceNames)('at %s', (surface) => {
  test.each(strangers)('%s is told in one sentence', async (_what, answer, said) => {
    const told = await lookAt(surface, { baseUrl: await answering(answer) })
    expect(told?.en).toMatch(said)
    expect(told?.tr).not.toBe(told?.en)
  })

  test('a path that stands twice in the base URL', async () => {
    const { baseUrl } = targets[surface]!
    expect((await lookAt(surface, { baseUrl: `${baseUrl}/twice` }))?.en).toMatch(/answers 404/)
  })

  test('a sound server is judged', async () => {
    expect(await lookAt(surface, {})).toBeUndefined()
  })
})

test('a wrong key is told by the words for it, where its status is that of an unknown order', async () => {
  const { restaurantId } = targets['kuzeypos/platform']!.credentials as { restaurantId: string }
  const credentials = { apiKey: 'kz_wrong', restaurantId }
  expect(await lookAt('kuzeypos/platform', { credentials })).toMatchObject({
    en: expect.stringMatching(/answers 404 “Kurye entegrasyonu .*Correct the credentials/) as string,
  })
  expect(await lookAt('kuzeypos/platform', {})).toBeUndefined()
})

test.each([
  ['an order that it finds wrong', 422, '{"error":"customerPhone is required","code":"VALIDATION_ERROR"}'],
  ['each order, with what it says of paths, too', 404, '{"error":"Not found"}'],
])('who refuses %s is not told of its restaurant', async (_what, status, body) => {
  const baseUrl = await answering((request, response) =>
    response
      .writeHead(request.url?.endsWith('/health') ? 200 : request.url?.endsWith('/order') ? status : 404)
      .end(request.url?.endsWith('/order') ? body : '{"error":"Not found"}'),
  )
  expect(await lookAt('muditakurye/courier', { baseUrl })).toBeUndefined()
})

test('a wrong secret is told by the guarded operation, though a health probe answers everybody', async () => {
  const { basic, ...credentials } = targets['muditakurye/courier']!.credentials as Record<string, object>
  const wrong = { ...credentials, apiKey: 'wrong', basic: { ...basic, password: 'wrong' } }
  const told = await lookAt('muditakurye/courier', { credentials: wrong })
  expect(told?.en).toMatch(
    /third-party\/order answers 401 to a valid request with the credentials of the run/,
  )
})

test('names in another spelling are told as that', async () => {
  const baseUrl = await answering((_request, response) =>
    response
      .setHeader('content-type', 'application/json')
      .end('{"Success":true,"Order_Id":"1","Message":"ok"}'),
  )
  expect((await lookAt('kuzeypos/platform', { baseUrl }))?.en).toMatch(
    /"Success".*"success".*another spelling/,
  )
})

test('what a stranger writes is masked, and told no longer than anybody reads', async () => {
  const { apiKey } = targets['muditakurye/courier']!.credentials as { apiKey: string }
  const location = `https://login.example/?key=${apiKey}&${'x'.repeat(10_000)}`
  const redirecting = await answering((_request, response) => response.writeHead(302, { location }).end())
  const told = await lookAt('muditakurye/courier', { baseUrl: redirecting })
  expect(told?.en).toMatch(/redirects \(302 to https:\/\/login\.example/)
  expect(told?.en).not.toContain(apiKey)
  expect(told!.en.length).toBeLessThan(1000)

  const spellings = Array.from({ length: 1000 }, (_, index) => [`s${'_'.repeat(index)}Uccess`, true])
  const body = JSON.stringify({ ...Object.fromEntries(spellings), Message: 'ok' })
  const baseUrl = await answering((_request, response) => response.end(body))
  const dialect = await lookAt('kuzeypos/platform', { baseUrl })
  expect(dialect?.en).toMatch(/another spelling/)
  expect(dialect!.en.length).toBeLessThan(2000)
})

describe('a server that refuses by itself is judged', () => {
  test('404 to each order, in its own words', async () => {
    const baseUrl = await answering((request, response) =>
      response.writeHead(404).end(request.url === '/orders' ? 'no such shop' : `Cannot POST ${request.url}`),
    )
    expect(await lookAt('hiziryemek/pos', { baseUrl })).toBeUndefined()
  })

  test('404 to an order that it does not know, with the page that its framework has for paths', async () => {
    const baseUrl = await answering((request, response) =>
      request.url?.endsWith('/webhook') && !request.headers['x-secret-key']
        ? response.writeHead(401).end()
        : response.writeHead(404, { 'content-type': 'text/html' }).end(page),
    )
    const { states: _ofTheMock, ...declared } = targets['hiziryemek/platform']!
    expect(await firstLook({ ...declared, baseUrl })).toBeUndefined()
  })

  test('500 with a page of its framework', async () => {
    const baseUrl = await answering((_request, response) =>
      response.writeHead(500, { 'content-type': 'text/html' }).end(page),
    )
    expect(await lookAt('hiziryemek/pos', { baseUrl })).toBeUndefined()
  })
})

test('a target that was stopped for is exit 4, and --no-preflight judges it', async () => {
  const baseUrl = await answering((_request, response) => response.writeHead(404).end())
  const declared = { it: { ...targets['kuzeypos/courier']!, baseUrl } }
  const stopped = await checkDeclared(declared, '--fail-on', 'must')
  expect(stopped.status).toBe(4)
  expect(stopped.runs[0]).toMatchObject({
    verdict: 'incomplete',
    sentence: {
      en: expect.stringMatching(/^Incomplete: nothing was judged\. POST .* answers 404/) as string,
    },
    preflight: { en: expect.stringMatching(/answers 404/) as string },
  })
  const judged = await checkDeclared(declared, '--no-preflight')
  expect(judged).toMatchObject({ status: 1, runs: [{ verdict: 'nonconformant' }] })
}, 60_000)
