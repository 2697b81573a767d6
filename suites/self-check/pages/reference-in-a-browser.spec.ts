import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedChromium } from '../../../reports/chromium/tested/shared-chromium.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'

let browser: Awaited<ReturnType<typeof sharedChromium>>
let mock: MockServer
beforeAll(async () => {
  browser = await sharedChromium()
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => Promise.all([browser.close(), mock.close()]))

test('a contract is read and tried in a browser, and nothing comes from elsewhere', async () => {
  const page = await browser.newPage()
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(mock.baseUrl) && !request.url().startsWith('data:'))
      elsewhere.push(request.url())
  })
  await page.goto(`${mock.baseUrl}/_uyum/reference/muditakurye?lang=tr`)
  const health = page.locator('#operations-courier-getHealth')
  await health.getByText('API’nin çalışır durumda olup olmadığını söyler.').waitFor()

  await health.locator('.opblock-summary-control').click()
  await health.getByRole('button', { name: 'Try it out' }).click()
  await health.getByRole('button', { name: 'Execute' }).click()

  const answer = health.locator('.live-responses-table')
  await answer.getByText('"status": "ok"').waitFor()
  expect(await answer.locator('.response-col_status').last().textContent()).toContain('200')
  expect(elsewhere).toEqual([])
})
