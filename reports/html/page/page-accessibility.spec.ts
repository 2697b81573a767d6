import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { axeViolations } from '../../chromium/tested/axe-violations.js'
import { sampleFullRecord } from '../../samples/full-record.js'
import { sampleRecord } from '../../samples/record.js'
import { PageBrowser, type Page } from '../tested/page-browser.js'

// axe reads every node of the page: seconds, where machines are slow and tests run beside each other.
vi.setConfig({ testTimeout: 120_000 })

let browser: PageBrowser
beforeAll(async () => {
  browser = await PageBrowser.start()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

const record = { ...sampleRecord, runs: [...sampleRecord.runs, ...sampleFullRecord.runs] }

async function violationsOf(page: Page): Promise<unknown[]> {
  await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
  return axeViolations(page)
}

// Contrast hangs on the colours alone, and all else on the language alone.
test.each([
  ['light', 'en-GB'],
  ['dark', 'tr-TR'],
] as const)('no axe violation in %s colours, read in %s', async (colorScheme, locale) => {
  const { page } = await browser.open(record, { colorScheme, locale })
  expect(await violationsOf(page)).toEqual([])
})

test('no axe violation without script, and on a phone', async () => {
  const { page } = await browser.open(record, { viewport: { width: 360, height: 740 } })
  expect(await violationsOf(page)).toEqual([])
})

test('headings tell what stands where', async () => {
  const { page } = await browser.open(sampleRecord)
  const headings = await page
    .getByRole('heading')
    .evaluateAll((found) =>
      found.map(
        (heading) =>
          `${(heading as unknown as { localName: string }).localName} ${(heading as unknown as { innerText: string }).innerText}`,
      ),
    )
  expect(headings.slice(0, 13)).toEqual([
    'h1 Conformance report',
    'h2 All targets',
    'h2 staging: muditakurye/courier',
    'h3 What is left to do',
    'h4 Fix',
    'h4 Find out',
    'h4 Do not overlook',
    'h4 Consider',
    'h3 What the verdict covers',
    'h3 Checks by level and outcome',
    'h3 Failed 2',
    'h4 answers a repeated order without creating a second one',
    'h4 refuses an order for a restaurant that it does not know',
  ])
})

test('an outcome is a word and a symbol, also where the system chooses the colours', async () => {
  const { page } = await browser.open(sampleRecord, { forcedColors: 'active' })
  const mark = page.locator('.finding .mark').first()
  expect(await mark.innerText()).toBe('failed')
  expect(await mark.evaluate((node) => getComputedStyle(node as never, '::before').content)).toContain('✗')
})

test('nothing moves', async () => {
  const { page } = await browser.open(sampleRecord)
  expect(await page.evaluate('document.getAnimations().length')).toBe(0)
})
