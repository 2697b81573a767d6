import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sampleFullRecord } from '../../samples/full-record.js'
import { sampleRecord } from '../../samples/record.js'
import { PageBrowser } from '../tested/page-browser.js'

let browser: PageBrowser
beforeAll(async () => {
  browser = await PageBrowser.start()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

const openAll = "document.querySelectorAll('details').forEach((details) => { details.open = true })"

test.each([
  ['of a usual record', sampleRecord],
  ['of one with every member', sampleFullRecord],
  ['of one without runs', { ...sampleRecord, runs: [] }],
])(
  'the page %s asks for nothing but itself, and its own policy blocks nothing of its own',
  async (_, record) => {
    const { page, url, requests, complaints } = await browser.open(record)
    await page.evaluate(openAll)
    expect(requests.filter((request) => !request.startsWith('data:'))).toEqual([url])
    expect(complaints).toEqual([])
  },
)

test('says the verdict of every run, and of all together', async () => {
  const { page } = await browser.open(sampleRecord)
  expect(await page.locator('.overall').innerText()).toBe('1 of 2 targets is conformant.')
  expect(await page.locator('.verdict .mark').allInnerTexts()).toEqual(['✗ Nonconformant', '✓ Conformant'])
})

test('says what is left to do, and leads there', async () => {
  const { page } = await browser.open(sampleRecord)
  const toDo = page.locator('.to-do').first()
  expect(await toDo.locator('h4').allInnerTexts()).toEqual(['Fix', 'Find out', 'Do not overlook', 'Consider'])
  expect(await toDo.locator('.heed').innerText()).toContain('expired on 2026-09-30')
  await toDo.getByRole('link', { name: 'An order for an unknown restaurant is answered with 404' }).click()
  const target = page.locator(':target')
  expect(await target.locator('h4').innerText()).toBe(
    'refuses an order for a restaurant that it does not know',
  )
  expect(await page.locator('.to-do').last().innerText()).toMatch(/^What is left to do\s+Nothing\.$/)
})

test('a failing check tells what was expected, who says so, what came back and how to see it again', async () => {
  const { page } = await browser.open(sampleRecord)
  const finding = page.locator('[id="muditakurye/courier/idempotency/repeat-creates-nothing"]')
  const fact = (term: string) => finding.locator(`dt:has-text("${term}") + dd`).first().innerText()
  expect(await fact('Requirement')).toBe('An order id that was already used is not delivered twice.')
  expect(await fact('Who says so')).toMatch(
    /^Bu orderId zaten kullanılmış\s+siparis-olusturma.txt, stated in the documents$/,
  )
  expect(await fact('Expected')).toContain('409 with the code DUPLICATE_ORDER_ID')
  expect(await fact('Came back')).toBe('500 with an HTML page')
  expect(await fact('See it again')).toContain(
    'npx --no-install uyum check staging --only muditakurye/courier/idempotency/repeat-creates-nothing --seed 7',
  )
  const deciding = finding.locator('.deciding')
  expect(await deciding.locator('> summary').innerText()).toBe('POST /webhook/third-party/order → 500, 12 ms')
  expect(await finding.locator('.exchange[open]').count()).toBe(0)
  await deciding.locator('> summary').click()
  expect(await deciding.locator('.command').innerText()).toContain('curl -X POST')
})

test('is complete without script: English, times in UTC, no dead control', async () => {
  const { page } = await browser.open(sampleRecord, { javaScriptEnabled: false, locale: 'tr-TR' })
  expect(await page.locator('h1').innerText()).toBe('Conformance report')
  expect(await page.locator('time').first().innerText()).toBe('21 November 2026, 10:00 UTC')
  for (const control of ['button', 'textbox', 'searchbox', 'combobox', 'search'] as const)
    expect(await page.getByRole(control).count()).toBe(0)
  await page.locator('summary', { hasText: 'Passed' }).first().click()
  expect(await page.getByText('accepts-minimal-order').first().isVisible()).toBe(true)
})

test('fits a phone', async () => {
  const { page } = await browser.open(sampleRecord, { viewport: { width: 360, height: 740 } })
  await page.evaluate(openAll)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
})
