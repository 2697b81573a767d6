import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sampleRecord } from '../../samples/record.js'
import { PageBrowser, type Page } from '../tested/page-browser.js'

let browser: PageBrowser
beforeAll(async () => {
  browser = await PageBrowser.start()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

const again =
  'npx --no-install uyum check staging --only muditakurye/courier/idempotency/repeat-creates-nothing --seed 7'

const copyFirstCommand = async (page: Page) => {
  await page.locator('.finding').first().getByRole('button', { name: 'Copy' }).first().click()
}
const pasted = async (page: Page) => {
  const field = page.getByRole('searchbox')
  await field.focus()
  await page.keyboard.press('ControlOrMeta+V')
  return field.inputValue()
}

test('copies a command and says so', async () => {
  const { page } = await browser.open(sampleRecord, { permissions: ['clipboard-read', 'clipboard-write'] })
  await copyFirstCommand(page)
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  expect(await page.locator('#said').innerText()).toBe('Copied')
  expect(await pasted(page)).toBe(again)
})

test('copies where a browser gives the page no clipboard', async () => {
  const { page } = await browser.open(sampleRecord)
  await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
  await copyFirstCommand(page)
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  expect(await pasted(page)).toBe(again)
})

test('selects the command where nothing may be copied', async () => {
  const { page } = await browser.open(sampleRecord)
  await page.evaluate(
    "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false",
  )
  await copyFirstCommand(page)
  await page.getByRole('button', { name: 'Selected' }).waitFor()
  expect(await page.evaluate('String(getSelection())')).toBe(again)
})
