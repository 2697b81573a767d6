import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sampleLargeRecord } from '../../samples/large-record.js'
import { PageBrowser } from '../tested/page-browser.js'

let browser: PageBrowser
beforeAll(async () => {
  browser = await PageBrowser.start()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

const last = 'muditakurye/courier/area-19/behaviour-number-299'

test('without script everything is there from the start', async () => {
  const { page } = await browser.open(sampleLargeRecord(300, 300), { javaScriptEnabled: false })
  expect(await page.locator('.exchange').count()).toBe(600)
})

test('what is held back is there before its reader comes near', async () => {
  const { page } = await browser.open(sampleLargeRecord(300, 300))
  const check = page.locator(`[id="${last}"]`)
  expect(await check.locator('.exchange').count()).toBe(0)
  await page.locator('.cause > summary').click()
  await check.locator('> summary').click()
  await check.getByRole('button', { name: 'Copy' }).first().waitFor()
  expect(await check.locator('dt:has-text("Expected") + dd').textContent()).toBe('HTTP 202')
})

test('the filter finds what is held back, by what it says and not by its markup', async () => {
  const { page } = await browser.open(sampleLargeRecord(300, 300))
  const text = page.getByRole('searchbox', { name: 'Text' })
  await text.fill('server shows the behaviour behaviour-number-299')
  expect(await page.locator('#shown').innerText()).toBe('1')
  await text.fill('span')
  expect(await page.locator('#shown').innerText()).toBe('0')
})

test('a list of thousands opens', async () => {
  const { page } = await browser.open(sampleLargeRecord(2000, 0))
  await page.locator('summary', { hasText: 'Passed' }).click()
  await page.locator('[id="muditakurye/courier/area-39/behaviour-number-1999"]').scrollIntoViewIfNeeded()
  await page.getByText('The server shows the behaviour behaviour-number-1999.').waitFor()
})
