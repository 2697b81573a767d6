import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sampleLargeRecord } from '../../samples/large-record.js'
import { sampleRecord } from '../../samples/record.js'
import { PageBrowser, type Page } from '../tested/page-browser.js'

let browser: PageBrowser
beforeAll(async () => {
  browser = await PageBrowser.start()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

/** Resolves once the check stands near the top of what its reader sees. */
const isInView = (page: Page, id: string) =>
  page.waitForFunction(`(() => {
    const check = document.getElementById(${JSON.stringify(id)})
    const { top } = check.getBoundingClientRect()
    return check.checkVisibility() && top >= 0 && top < 200
  })()`)

test('leads from the overview to the run', async () => {
  const { page } = await browser.open(sampleRecord)
  await page.getByRole('link', { name: 'kuzeypos/platform' }).click()
  expect(new URL(page.url()).hash).toBe('#run-2')
})

test('a check that is folded away opens', async () => {
  const id = 'muditakurye/courier/create-order/accepts-full-order'
  const { page } = await browser.open(sampleRecord, { address: `#${id}` })
  await isInView(page, id)
})

test('a check that was filtered out comes back', async () => {
  const id = 'muditakurye/courier/errors/unknown-restaurant'
  const { page } = await browser.open(sampleRecord, { address: '?outcome=passed' })
  await page.evaluate(`location.hash = ${JSON.stringify(id)}`)
  await isInView(page, id)
  expect(await page.getByRole('combobox', { name: 'Outcome' }).inputValue()).toBe('')
})

test('what the filter leaves no room for comes back', async () => {
  const { page } = await browser.open(sampleRecord, { address: '?outcome=passed' })
  await page.getByRole('link', { name: 'How to read this report' }).click()
  expect(await page.getByRole('heading', { name: 'How to read this report' }).isVisible()).toBe(true)
})

test('a check among thousands is found with all its evidence', async () => {
  const id = 'muditakurye/courier/area-17/behaviour-number-1777'
  const { page } = await browser.open(sampleLargeRecord(2000, 2000), { address: `#${id}` })
  await isInView(page, id)
  const check = page.locator(`[id="${id}"]`)
  expect(await check.locator('.excerpt mark').innerText()).toBe('HTTP 422')
  expect(await check.getByRole('button', { name: 'Copy' }).count()).toBeGreaterThan(0)
})

test('an anchor that leads nowhere does no harm', async () => {
  const { complaints } = await browser.open(sampleRecord, { address: '#%E0%A4%A' })
  expect(complaints).toEqual([])
})
