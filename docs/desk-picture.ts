import { statSync } from 'node:fs'
import { join } from 'node:path'
import { MockClient } from '../mocks/client/mock-client.js'
import { sendOrder } from '../mocks/client/tested/sample-order-call.js'
import { mockOptions } from '../mocks/options/mock-options.js'
import { startMockServer } from '../mocks/server/mock-server.js'
import { launchChromium } from '../reports/chromium/launch-chromium.js'

/** Takes the picture of the desk: some calls, and one that broke the contract. */

const picture = join(import.meta.dirname, 'desk.png')
const server = await startMockServer(await mockOptions({ port: 0 }))
try {
  const mock = new MockClient(server)
  await mock.freezeClock()
  await mock.setDeliveryTarget('hiziryemek/pos', { baseUrl: mock.urlOf('hiziryemek/pos') })
  await mock.createOrders('hiziryemek/platform', { count: 3 })
  await mock.declareFault({
    match: { surface: 'muditakurye/courier', operation: 'createOrder' },
    effect: { error: '429' },
    after: 2,
    times: 2,
  })
  for (let number = 1; number <= 6; number += 1) {
    await mock.advanceClock(3)
    await sendOrder(mock, `order_${number}`)
  }
  const { headers, body } = (await mock.listExchanges({ status: 202, limit: 1 }))[0]!.request
  const broken = {
    ...(JSON.parse(body) as object),
    orderId: 'order_7',
    items: [{ name: 'Lahmacun', quantity: '2' }],
  }
  const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
  await mock.replayExchange((await mock.listExchanges({ status: 202, limit: 1 }))[0]!.id, {
    headers: sent,
    body: JSON.stringify(broken),
  })
  const [{ id } = { id: '' }] = await mock.listExchanges({ limit: 1 })

  const browser = await launchChromium()
  const page = await browser.newPage({
    viewport: { width: 1280, height: 760 },
    locale: 'en-GB',
    timezoneId: 'Europe/Istanbul',
  })
  await page.goto(`${server.baseUrl}/_uyum/#/live?open=in-${id}`)
  await page.locator('.detail .faulty').first().waitFor()
  await page.screenshot({ path: picture })
  await browser.close()
  process.stdout.write(`wrote ${picture} (${Math.round(statSync(picture).size / 1024)} kB)\n`)
} finally {
  await server.close()
}
