import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sampleLargeRecord } from '../../samples/large-record.js'
import { sampleRecord } from '../../samples/record.js'
import { PageBrowser } from '../tested/page-browser.js'

let browser: PageBrowser
beforeAll(async () => {
  browser = await PageBrowser.start()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

test('prints in black on white what failed with its evidence, and what passed as a list', async () => {
  const { page } = await browser.open(sampleRecord, { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const colours = 'getComputedStyle(document.body).color + getComputedStyle(document.body).backgroundColor'
  expect(await page.evaluate(colours)).toBe('rgb(0, 0, 0)rgb(255, 255, 255)')
  expect(await page.getByText('RATE_LIMIT_EXCEEDED').first().isVisible()).toBe(true)
  const passed = page.locator('[id="muditakurye/courier/create-order/accepts-minimal-order"]')
  expect((await passed.innerText()).split(/\n+/)).toEqual([
    'shows the behaviour accepts-minimal-order',
    'must',
    'muditakurye/courier/create-order/accepts-minimal-order',
  ])
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByText('Reviewed by').isVisible()).toBe(true)
})

test('prints what was filtered out on the screen', async () => {
  const { page } = await browser.open(sampleRecord, { address: '?outcome=passed' })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.finding[data-outcome=failed]').first().isVisible()).toBe(true)
  expect(await page.locator('.to-do').first().isVisible()).toBe(true)
})

test('prints the evidence of what nobody came near on the screen', async () => {
  const { page } = await browser.open(sampleLargeRecord(300, 250))
  expect(await page.locator('.finding noscript').count()).toBeGreaterThan(100)
  await page.emulateMedia({ media: 'print' })
  await page.waitForFunction("document.querySelector('.finding noscript') === null")
  expect(await page.locator('.finding').last().locator('.exchange').count()).toBe(2)
})

test('fits an A4 sheet', async () => {
  const { page } = await browser.open(sampleRecord, { viewport: { width: 673, height: 1000 } })
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(673)
})
