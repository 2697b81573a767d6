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

/** A till whose page calls the partner itself, at its production URL; the same order number in both tests. */
export const till = `
import { test as base, expect, type Page } from '@playwright/test'
import { uyumFixtures, type UyumFixtures, type UyumWorkerFixtures } from 'uyum/playwright'

const test = base.extend<UyumFixtures, UyumWorkerFixtures>(uyumFixtures())

test.beforeEach(async ({ page }) => {
  const html = '<!doctype html><title>till</title>'
  await page.route('https://till.example/', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto('https://till.example/')
})

function place(page: Page, customerName: string): Promise<number> {
  return page.evaluate(async (customerName) => {
    const response = await fetch('https://api.muditakurye.com.tr/webhook/third-party/order', {
      method: 'POST',
      headers: { 'x-api-key': 'yk_test_key', 'content-type': 'application/json' },
      body: JSON.stringify({
        orderId: 'order_1',
        restaurantId: 'rest_test0000001',
        customerName,
        deliveryAddress: 'Ankara',
      }),
    })
    return response.status
  }, customerName)
}

for (const [mine, other] of [['Ayşe', 'Elif'], ['Elif', 'Ayşe']]) {
  test(\`the order of \${mine} is the only one\`, async ({ page, uyum }) => {
    expect(await uyum.listOrders('muditakurye/courier')).toEqual([])
    expect(await place(page, mine)).toBe(202)
    expect(await place(page, other)).toBe(409)
    expect(await uyum.listOrders('muditakurye/courier')).toHaveLength(1)
  })
}
`
