import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest'
import { axeViolations } from '../../../reports/chromium/tested/axe-violations.js'
import type { MockClient } from '../../../mocks/client/mock-client.js'
import { sendOrder } from '../../../mocks/client/tested/sample-order-call.js'
import { startReceiver } from '../../../mocks/deliveries/attempts/recording-receiver.js'
import { DeskBrowser, type Page } from './desk-browser.js'

const hostile = `"><img src=x onerror="document.title='run'"><script>document.title='run'</script>\u202e`

let desk: DeskBrowser
let mock: MockClient
beforeAll(async () => {
  desk = await DeskBrowser.start()
  mock = desk.mock
  await sendOrder(mock, 'order_sound')
  await sendOrder(mock, hostile, { customerName: hostile })
  await fetch(
    `${mock.urlOf('muditakurye/courier')}/webhook/third-party/order?${encodeURIComponent(hostile)}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'yk_test_key', 'x-extra': '</script>' },
      body: '{"orderId": "order_broken", "restaurantId": "rest_test0000001", "total": 1.50, "items": [{"name": "a", "quantity": "2"}]}',
    },
  )
})
afterEach(() => desk.closePages())
afterAll(() => desk.close())

/** Over one connection, one behind the other without waiting: as fast as the mock answers. */
async function sendMany(world: MockClient, count: number, name = 'order'): Promise<void> {
  const { host, pathname, hostname, port } = new URL(world.urlOf('muditakurye/courier'))
  const socket = connect(Number(port), hostname)
  for (let number = 0; number < count; number += 1) {
    const body = `{"orderId":"${name}_${number}","restaurantId":"rest_test0000001","customerName":"Ayşe","deliveryAddress":"Ankara"}`
    socket.write(
      `POST ${pathname}/webhook/third-party/order HTTP/1.1\r\nHost: ${host}\r\nX-API-Key: yk_test_key\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
  }
  let answered = 0
  for await (const chunk of socket) {
    answered += String(chunk).split('HTTP/1.1 202').length - 1
    if (answered >= count) break
  }
}

const lines = (page: Page) => page.getByRole('listbox', { name: /Calls|Çağrılar/ }).getByRole('option')
const line = (page: Page, text: string) => lines(page).filter({ hasText: text })

test('a call stands in the log the moment it is answered, and is found by what is in it', async () => {
  const page = await desk.open()
  await line(page, 'order_sound').waitFor()
  await sendOrder(mock, 'order_new', { customerName: 'İsmail Işık' })
  await line(page, 'order_new').waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('ismail ışık')
  await page.keyboard.press('Enter')
  await expect.poll(() => lines(page).count()).toBe(1)
  expect(page.url()).toContain('text=')
  await page.reload()
  await expect.poll(() => lines(page).count()).toBe(1)
})

test('what broke the contract is marked at its place, in the partner’s words', async () => {
  const page = await desk.open('#/live?broken=yes')
  await line(page, 'order_broken').click()
  const body = page.getByRole('group', { name: 'Body' }).first()
  await expect
    .poll(() => body.locator('.faulty').allInnerTexts())
    .toContainEqual(expect.stringContaining('"quantity": "2"'))
  expect(await body.innerText()).toContain('1.50')
  expect(await page.getByRole('blockquote').allInnerTexts()).toContainEqual(
    expect.stringContaining('siparis-olusturma.txt'),
  )
})

test('an exchange is edited and replayed by keys, beside the answer that it had', async () => {
  const page = await desk.open('#/live?order=order_broken')
  await line(page, 'order_broken').waitFor()
  for (const key of ['j', 'e']) await page.keyboard.press(key)
  const body = page.getByRole('textbox', { name: 'Body' })
  await body.waitFor()
  const changed = (await body.inputValue())
    .replace('"quantity": "2"', '"quantity": 2')
    .replace('"total": 1.50', '"customerName": "Ayşe", "deliveryAddress": "Çınar Sk. 5"')
  await body.fill(changed)
  await page.keyboard.press('Control+Enter')
  await page.getByText('What is otherwise than in call').waitFor()
  expect(await page.locator('.difference').innerText()).toContain('+ HTTP 202')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.detail').count()).toBe(0)
})

test('a delivery is edited and sent by keys, its secret as it was', async () => {
  const receiver = await startReceiver()
  onTestFinished(() => receiver.close())
  await mock.setDeliveryTarget('bkyemek/pos', { baseUrl: receiver.baseUrl })
  onTestFinished(() => mock.deleteDeliveryTarget('bkyemek/pos'))
  await mock.push({ surface: 'bkyemek/pos', set: { siparis_id: 4242 } })
  const page = await desk.open('#/live?order=4242')
  await line(page, '4242').waitFor()
  for (const key of ['j', 'e']) await page.keyboard.press(key)
  const body = page.getByRole('textbox', { name: 'Body' })
  await body.waitFor()
  await body.fill((await body.inputValue()).replace('4242', '"none"'))
  await page.getByRole('textbox', { name: 'Path' }).fill('/elsewhere')
  await page.keyboard.press('Control+Enter')
  await page.getByText('copy of delivery-1').waitFor()
  const [, sent] = receiver.calls
  expect(sent).toMatchObject({ url: '/elsewhere', headers: { 'x-api-key': 'bk_test_key' } })
  expect(JSON.parse(sent!.body)).toMatchObject({ siparis_id: 'none' })
  await page.getByText('What broke the contract').waitFor()
})

test('hostile content is text, in every line and every detail', async () => {
  const page = await desk.open()
  await line(page, 'order_sound').waitFor()
  const count = await lines(page).count()
  for (let index = 0; index < count; index += 1) {
    await lines(page).nth(index).click()
    await page.locator('.detail header').waitFor()
    await page.locator('.detail summary').first().click()
  }
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: 'Body' }).waitFor()
  await mock.declareFault({
    match: { surface: 'muditakurye/courier', fields: { [hostile]: hostile } },
    effect: { latencyMs: 1 },
  })
  await page.goto(page.url().replace(/#.*/s, '#/trouble'))
  await page.getByText('onerror').waitFor()
  await page.goto(page.url().replace(/#.*/s, '#/orders?surface=muditakurye/courier'))
  await page.getByRole('button', { name: 'onerror' }).click()
  await page.getByRole('heading', { name: 'onerror' }).waitFor()
  expect(await page.locator('img, iframe, script:not([src])').count()).toBe(0)
  expect(await page.title()).not.toBe('run')
})

test(
  'of ten thousand calls the newest are shown before all are read, and five hundred more are followed',
  { timeout: 180_000 },
  async () => {
    const many = await desk.mock.createWorld({ name: 'many' })
    await sendMany(many, 10_000)
    const page = await desk.open('', 'many')
    await line(page, 'order_').first().waitFor()
    await expect.poll(() => page.getByRole('status').first().innerText(), { timeout: 90_000 }).toBe('10000')
    // How long it takes is the benchmark’s: here, that nobody waits for what is not seen.
    expect(await page.evaluate<number>(readAfterFirstRows)).toBeGreaterThan(0)
    expect(await lines(page).count()).toBeLessThan(80)
    await sendMany(many, 500, 'late')
    await line(page, 'late_').first().waitFor()
    expect(await lines(page).count()).toBeLessThan(80)
  },
)

/** How many pages of calls came when the first rows stood already. */
const readAfterFirstRows = `(() => {
  const [{ startTime }] = performance.getEntriesByName('first-rows')
  const pages = performance.getEntriesByType('resource').filter(({ name }) => name.includes('exchange-rows'))
  return pages.filter(({ responseEnd }) => responseEnd > startTime).length
})()`

test.each([
  ['light', 'en-GB', 1400],
  ['dark', 'tr-TR', 390],
] as const)(
  'no axe violation in %s colours, in %s, at %i px',
  { timeout: 120_000 },
  async (colorScheme, locale, width) => {
    const page = await desk.open('#/live?order=order_broken', '', {
      colorScheme,
      locale,
      viewport: { width, height: 900 },
    })
    await line(page, 'order_broken').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('j')
    await page.locator('.detail header').waitFor()
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  },
)
