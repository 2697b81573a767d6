import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { MockClient } from '../../../mocks/client/mock-client.js'
import { sendOrder } from '../../../mocks/client/tested/sample-order-call.js'
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
  expect(await page.locator('img, iframe, script:not([src])').count()).toBe(0)
  expect(await page.title()).not.toBe('run')
})

test('ten thousand calls open in a moment, and five hundred a second are followed', async () => {
  const many = await desk.mock.createWorld({ name: 'many' })
  await Promise.all(
    Array.from({ length: 20 }, async (_, lane) => {
      for (let index = 0; index < 500; index += 1) await sendOrder(many, `order_${lane}_${index}`)
    }),
  )
  const page = await desk.open('', 'many')
  await line(page, 'order_').first().waitFor()
  const drawn = await page.evaluate<number>("performance.getEntriesByName('first-rows')[0].startTime")
  // 300 ms on a machine of its own; the tests of others run beside this one.
  expect(drawn).toBeLessThan(1500)
  await expect.poll(() => page.getByRole('status').first().innerText()).toBe('10000')
  expect(await lines(page).count()).toBeLessThan(80)

  await page.evaluate(
    "window.longest = 0; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration) }).observe({ type: 'longtask' })",
  )
  await Promise.all(
    Array.from({ length: 10 }, async (_, lane) => {
      for (let index = 0; index < 50; index += 1) await sendOrder(many, `late_${lane}_${index}`)
    }),
  )
  await line(page, 'late_').first().waitFor()
  expect(await page.evaluate<number>('window.longest')).toBeLessThan(500)
})

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
    const found = async () => {
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
      return violations.map(({ id, nodes }) => [id, nodes[0]?.html])
    }
    expect(await found()).toEqual([])
    await page.keyboard.press('j')
    await page.locator('.detail header').waitFor()
    expect(await found()).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  },
)
