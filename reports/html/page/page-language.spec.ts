import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sampleRecord } from '../../samples/record.js'
import { PageBrowser } from '../tested/page-browser.js'

let browser: PageBrowser
beforeAll(async () => {
  browser = await PageBrowser.start()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

test("speaks the browser's language first and switches by a button", async () => {
  const { page } = await browser.open(sampleRecord, { locale: 'tr-TR' })
  expect(await page.locator('h1').innerText()).toBe('Uyum raporu')
  expect(await page.locator('html').getAttribute('lang')).toBe('tr')
  await page.getByRole('button', { name: 'English' }).press('Enter')
  expect(await page.locator('h1').innerText()).toBe('Conformance report')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByRole('button', { name: 'Türkçe' }).click()
  expect(await page.locator('h1').innerText()).toBe('Uyum raporu')
})

test('speaks English to a browser that asks for neither language', async () => {
  const { page } = await browser.open(sampleRecord, { locale: 'de-DE' })
  expect(await page.locator('h1').innerText()).toBe('Conformance report')
})

test.each([
  ['tr-TR', '21 Kasım 2026 13:00:00 GMT+3'],
  ['en-US', 'November 21, 2026 at 1:00:00 PM GMT+3'],
  ['en-GB', '21 November 2026 at 13:00:00 GMT+3'],
])('gives moments in the form of %s, and in its own time', async (locale, moment) => {
  const { page } = await browser.open(sampleRecord, { locale })
  expect(await page.locator('time').first().innerText()).toBe(moment)
})

test('no text of the other language is left on the page', async () => {
  const { page } = await browser.open(sampleRecord, { locale: 'tr-TR' })
  await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
  const text = await page.locator('body').innerText()
  expect(text).toContain('Yapılacaklar')
  expect(text).not.toMatch(/What is left|Requirement|stated in the documents|\bmust\b/)
  expect(await page.getByRole('combobox', { name: 'Sonuç' }).locator('option').allInnerTexts()).toEqual([
    'hepsi',
    'geçti',
    'başarısız',
    'hata verdi',
    'atlandı',
    'kapsam dışı',
    'muaf',
  ])
})
