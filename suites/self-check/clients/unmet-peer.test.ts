import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadContractOf } from '../../../contracts/contract/load-contract.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { observeClient } from '../../observe/observe-client.js'

const surface = 'hiziryemek/platform'
const scenario = { name: 'one', faults: {}, pushes: { count: 1, everyMs: 0, manner: 'plain' } } as const

let mock: MockServer
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
  // The control API is loaded when it is first asked.
  await fetch(`${mock.baseUrl}/_uyum/catalog`)
})
afterAll(() => mock.close())

let seed = 1

/** Observes a client whose own server answers like this, until that was called. */
async function remarksOn(answer: RequestListener, scheme = 'http') {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      answer(request, response)
      server.emit('met')
    })
  })
  const met = once(server, 'met')
  server.on('clientError', (_error, socket) => {
    socket.destroy()
    server.emit('met')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { remarks } = await observeClient({
    surface,
    contract: await loadContractOf(surface),
    scenarios: [scenario as never],
    mock: mock.baseUrl,
    credentials: { secretKey: 'hy_test_secret' },
    client: () => met.then(() => undefined),
    peer: { baseUrl, credentials: { secretKey: 'hy_test_secret' } },
    minuteMs: 60_000,
    seed: (seed += 1),
    stop: new AbortController().signal,
  })
  server.close()
  return remarks
}

const page = '<!doctype html><html><body>log in</body></html>'
const faults: [what: string, answer: RequestListener, scheme: string, en: RegExp, tr: RegExp][] = [
  [
    'a path that it does not know',
    (_, r) => r.writeHead(404).end(),
    'http',
    /answers 404, as to each of 1 calls\. Is --peer right/,
    /404 yanıtını veriyor\. --peer/,
  ],
  [
    'a log-in page',
    (_, r) => r.setHeader('content-type', 'text/html').end(page),
    'http',
    /answers 200 with an HTML page/,
    /HTML sayfasıyla 200/,
  ],
  [
    'a secret that it does not know',
    (_, r) => r.writeHead(401).end(),
    'http',
    /answers 401 .*UYUM_CREDENTIALS/,
    /401 .*UYUM_CREDENTIALS/,
  ],
  [
    'a redirect',
    (_, r) => r.writeHead(302, { location: 'https://x.example/' }).end(),
    'http',
    /redirects \(302 to https:\/\/x\.example\//,
    /yönlendiriyor/,
  ],
  [
    'https where it speaks http',
    (_, r) => r.end(),
    'https',
    /answered none of 1 calls.*Is --peer right, its scheme/,
    /hiçbirine yanıt vermedi/,
  ],
]

test.each(faults)(
  'a client’s own server with %s is told in one sentence',
  async (_what, answer, scheme, en, tr) => {
    const [remark, ...others] = await remarksOn(answer, scheme)
    expect(remark).toMatchObject({ isNotable: true })
    expect(remark!.text.en).toMatch(en)
    expect(remark!.text.tr).toMatch(tr)
    expect(others).toEqual([])
  },
)

test.each([
  ['takes what it is pushed', 200],
  ['finds an order wrong', 400],
])('one that %s is told nothing of', async (_what, status) => {
  expect(await remarksOn((_, response) => response.writeHead(status).end())).toEqual([])
})
