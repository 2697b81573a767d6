import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import { sharedChromium } from '../../../reports/chromium/tested/shared-chromium.js'
import { observe } from '../../observe/observe-command.js'
import type { Run } from '../../record/run-record.js'
import { context } from './played-server.js'

const surface = 'muditakurye/courier'
let site: Server
let origin: string
let browser: Awaited<ReturnType<typeof sharedChromium>>
beforeAll(async () => {
  site = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end('<title>Kasa</title>'),
  )
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  browser = await sharedChromium()
})
afterAll(async () => {
  await browser.close()
  site.close()
})

test('a page that may call is judged by its calls, and not by what its browser asks', async () => {
  const run = await observePage([origin])
  expect(run.verdict).toBe('conformant')
  expect(run.checks.find(({ id }) => id.endsWith('/documented-calls-only'))?.outcome).toBe('passed')
  expect(run.conversations?.[0]?.calls.map(({ name, status }) => [name, status])).toEqual([
    ['createOrder', 202],
  ])
})

test('a page that may not has never called, and the record says what to do', async () => {
  const run = await observePage(['http://localhost:1'])
  expect(run.verdict).toBe('incomplete')
  expect(run.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([])
  expect(run.sentence.en).toContain('allow it with --cors')
})

test('pages read the partners’ answers, headers included, and never reach the control API', async () => {
  const mock = await startMockServer(await mockOptions({ port: 0, cors: true }))
  const path = `/${surface}/webhook/third-party/order`
  expect(await asked(`${mock.baseUrl}${path}`, { method: 'POST', headers: { Prefer: 'code=429' } })).toBe(
    '429 dated',
  )
  expect(await asked(`${mock.baseUrl}/${surface}/nowhere`, {})).toMatch('404')
  for (const path of ['/_uyum/exchanges', `/@a/_uyum/exchanges`]) {
    expect(await asked(`${mock.baseUrl}${path}`, {})).toBe('blocked')
  }
  expect(await asked(`${mock.baseUrl}/_uyum/reset`, { method: 'POST' })).toBe('blocked')
  await mock.close()
})

/** Lets a page place an order at the server that is played for it. */
async function observePage(cors: string[]): Promise<Run> {
  const over = new AbortController()
  const record = await observe(
    surface,
    { scenario: [], credential: [], only: [], minute: '60s', cors },
    {
      ...context,
      stop: over.signal,
      onReady: ({ UYUM_BASE_URL, UYUM_CREDENTIALS }) => {
        const { apiKey, restaurantId } = JSON.parse(UYUM_CREDENTIALS) as Record<string, string>
        const order = { orderId: 'o1', restaurantId, customerName: 'Ayşe', deliveryAddress: 'İzmir' }
        void asked(`${UYUM_BASE_URL}/webhook/third-party/order`, {
          method: 'POST',
          headers: { 'X-API-Key': apiKey!, 'Content-Type': 'application/json' },
          body: JSON.stringify(order),
        }).finally(() => over.abort())
      },
    },
  )
  return record.runs[0]!
}

/** The status that a script of the page reads, and whether it reads a header that browsers keep back; `blocked` where its browser does not let it. */
async function asked(url: string, init: object): Promise<string> {
  const page = await browser.newPage()
  try {
    await page.goto(origin)
    return await page.evaluate(
      ([to, how]) =>
        fetch(to, how as RequestInit).then(
          ({ status, headers }) => `${status} ${headers.has('date') ? 'dated' : ''}`,
          () => 'blocked',
        ),
      [url, init] as const,
    )
  } finally {
    await page.close()
  }
}
