import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { orderSource } from './order-source.js'

/** Somebody's Playwright Test configuration: one worker, so that the tests meet the same mock. */
export const configuration = `
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testMatch: '*.spec.ts',
  workers: 1,
  reporter: 'json',
  use: { launchOptions: { executablePath: process.env.UYUM_CHROMIUM } },
})
`

/** The page of a till, beside a `test` of somebody's: it places orders at the partner's production URL. */
const tillPage = `
import type { Page } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  const html = '<!doctype html><title>till</title>'
  await page.route('https://till.example/', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto('https://till.example/')
})
${orderSource}
function place(page: Page, customerName: string): Promise<number> {
  return page.evaluate(async (order) => {
    const response = await fetch('https://api.muditakurye.com.tr/webhook/third-party/order', order)
    return response.status
  }, orderOf(customerName))
}
`

/** A till whose page calls the partner itself, at its production URL; the same order number in both tests. */
export const till = `
import { test as base, expect } from '@playwright/test'
import { uyumFixtures, type UyumFixtures, type UyumWorkerFixtures } from 'uyum/playwright'

const test = base.extend<UyumFixtures, UyumWorkerFixtures>(uyumFixtures())
${tillPage}
for (const [mine, other] of [['Ayşe', 'Elif'], ['Elif', 'Ayşe']]) {
  test(\`the order of \${mine} is the only one\`, async ({ page, uyum }) => {
    expect(await uyum.listOrders('muditakurye/courier')).toEqual([])
    expect(await place(page, mine)).toBe(202)
    expect(await place(page, other)).toBe(409)
    expect(await uyum.listOrders('muditakurye/courier')).toHaveLength(1)
  })
}
`

const docs = join(import.meta.dirname, '..', '..', '..', 'docs')

/** The example of our own page, with an order where it leaves that to the reader. */
export function documented(language: 'en' | 'tr'): string {
  const page = readFileSync(join(docs, language, 'develop-against-a-mock.md'), 'utf8')
  const [, example] = /```ts\n(import \{ test as base \}.*?)```/s.exec(page)!
  const placed = `base.expect([await place(page, 'Ayşe'), await uyum.listOrders(match.surface)]).toEqual([429, []])`
  return example!.replace('// …', placed) + tillPage
}

/** Somebody's server, judged: the mock stands in for it, once with a health check that tells less. */
export const judged = `
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from '@playwright/test'
import { MockClient } from 'uyum/client'
import { uyumMiddleware } from 'uyum/express'
import { conformance } from 'uyum/playwright'

const mocks = uyumMiddleware()
let sound: Server
let faulty: Server

test.beforeAll(async () => {
  sound = createServer(mocks).listen(0, '127.0.0.1')
  faulty = createServer((request, response) =>
    request.url!.endsWith('/health') ? response.end('{}') : mocks(request, response),
  ).listen(0, '127.0.0.1')
  await Promise.all([once(sound, 'listening'), once(faulty, 'listening')])
})
test.afterAll(() => {
  sound.close()
  faulty.close()
})

function courierAt(server: Server): string {
  const baseUrl = 'http://127.0.0.1:' + (server.address() as AddressInfo).port
  return new MockClient({ baseUrl }).urlOf('muditakurye/courier')
}

const shared = {
  test,
  surface: 'muditakurye/courier',
  credentials: { apiKey: 'yk_test_key', restaurantId: 'rest_test0000001' },
  only: ['muditakurye/courier/health'],
} as const
conformance({ ...shared, name: 'sound', baseUrl: () => courierAt(sound) })
conformance({ ...shared, name: 'faulty', baseUrl: () => courierAt(faulty) })
`
