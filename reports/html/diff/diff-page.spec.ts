import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from '../../chromium/tested/axe-violations.js'
import { sharedChromium } from '../../chromium/tested/shared-chromium.js'
import { compareRecords } from '../../diff/compare/compare-records.js'
import { sampleNew, sampleOld } from '../../samples/diff.js'
import { renderDiffHtml } from './render-diff-html.js'

let browser: Browser
let folder: string
let url: string

beforeAll(async () => {
  browser = await sharedChromium()
  folder = await mkdtemp(join(tmpdir(), 'uyum-diff-page-'))
  const path = join(folder, 'diff.html')
  await writeFile(path, renderDiffHtml(compareRecords(sampleOld, sampleNew)))
  url = pathToFileURL(path).href
})

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
})

afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

interface Visit {
  page: Page
  /** Every URL the page asked for, itself included. */
  requests: string[]
  /** What the browser complained of: blocked scripts and styles among it. */
  complaints: string[]
}

async function visit(options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Istanbul', ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(url)
  return { page, requests, complaints }
}

const openAll = "document.querySelectorAll('details').forEach((details) => { details.open = true })"

describe('the page of a comparison', () => {
  test('asks for nothing but itself, and its own policy blocks nothing of its own', async () => {
    const { page, requests, complaints } = await visit()
    await page.evaluate(openAll)
    expect(requests.filter((request) => !request.startsWith('data:'))).toEqual([url])
    expect(complaints).toEqual([])
  })

  test('says the answer first, why, and what must not be overlooked', async () => {
    const { page } = await visit()
    expect(await page.locator('.verdict .mark').innerText()).toBe('✗ Regression')
    expect(await page.locator('.verdict li').allInnerTexts()).toEqual([
      'staging (muditakurye/courier): the verdict fell from Incomplete to Nonconformant.',
      'staging (muditakurye/courier): 2 mandatory checks regressed.',
      'staging (muditakurye/courier): 3 mandatory checks stopped running; what is not judged cannot be told to be well.',
      'retired (muditakurye/courier): the new record does not hold this run, in which 1 check gave an answer.',
    ])
    expect(await page.locator('.loud').count()).toBe(3)
  })

  test('gives a regression with its causes', async () => {
    const { page } = await visit()
    const finding = page.locator('article', { hasText: 'shows the behaviour breaks' }).first()
    const text = await finding.innerText()
    expect(text).toContain('one of these or several, the records cannot tell which:')
    expect(text).toContain('- suite, uyum: 1.2.3 → 1.3.0')
    expect(text).toContain(
      'npx --no-install uyum check staging --only muditakurye/courier/orders/breaks --seed 8',
    )
  })

  test('sets what differs between the runs side by side', async () => {
    const { page } = await visit()
    const row = page.locator('#run-1 tr', { hasText: 'states hook' })
    expect(await row.locator('th, td').allInnerTexts()).toEqual([
      'environment',
      'states hook',
      'given',
      'not given',
    ])
  })

  test("speaks the browser's language first and switches by a button", async () => {
    const { page } = await visit({ locale: 'tr-TR' })
    expect(await page.locator('h1').innerText()).toBe('İki kayıt arasında ne değişti')
    expect(await page.locator('html').getAttribute('lang')).toBe('tr')
    await page.getByRole('button', { name: 'English' }).press('Enter')
    expect(await page.locator('h1').innerText()).toBe('What changed between two records')
  })

  test('is complete without script: English, times in UTC, no dead button', async () => {
    const { page } = await visit({ javaScriptEnabled: false, locale: 'tr-TR' })
    expect(await page.locator('h1').innerText()).toBe('What changed between two records')
    expect(await page.getByRole('button').count()).toBe(0)
    await page.locator('#run-1-stopped summary').click()
    expect(await page.getByText('orders/loses-its-state-too').isVisible()).toBe(true)
  })

  test('shows hostile text as text and runs none of it', async () => {
    const { page } = await visit()
    await page.evaluate(openAll)
    expect(await page.getByText('<script>globalThis.attacked = true</script>').first().isVisible()).toBe(true)
    expect(await page.evaluate('typeof globalThis.attacked')).toBe('undefined')
    expect(await page.locator('script').count()).toBe(1)
  })

  test('leads from the overview to the run, and to a check by its link', async () => {
    const { page } = await visit()
    await page.getByRole('link', { name: 'sandbox' }).click()
    expect(await page.locator(':target h2').innerText()).toBe('sandbox (muditakurye/courier)')
    await page.getByRole('link', { name: 'muditakurye/courier/orders/breaks', exact: true }).click()
    expect(await page.locator(':target h4').innerText()).toBe('shows the behaviour breaks')
  })

  test('fits a phone and an A4 sheet', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 740 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    await page.setViewportSize({ width: 673, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(673)
  })

  test('prints what is folded on the screen', async () => {
    const { page } = await visit()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('orders/loses-its-state-too').isVisible()).toBe(true)
  })

  // Contrast hangs on the colours alone, and all else on the language alone.
  test.each([
    ['light', 'en-GB'],
    ['dark', 'tr-TR'],
  ] as const)('in %s colours, read in %s, it has no accessibility violation', async (colorScheme, locale) => {
    const { page } = await visit({ colorScheme, locale })
    await page.evaluate(openAll)
    expect(await axeViolations(page)).toEqual([])
  })
})
