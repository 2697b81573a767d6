import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { launchChromium } from '../chromium/launch-chromium.js'
import { sampleRecord } from '../sample-record.js'
import { renderHtml } from './html-reporter.js'

// axe reads every node of the page: seconds, where machines are slow and tests run beside each other.
vi.setConfig({ testTimeout: 60_000 })

let browser: Browser
let folder: string
let url: string

beforeAll(async () => {
  browser = await launchChromium()
  folder = await mkdtemp(join(tmpdir(), 'uyum-page-'))
  const path = join(folder, 'index.html')
  await writeFile(path, renderHtml(sampleRecord))
  url = pathToFileURL(path).href
}, 300_000)

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

describe('the report page', () => {
  test('asks for nothing but itself, and its own policy blocks nothing of its own', async () => {
    const { page, requests, complaints } = await visit()
    await page.evaluate(openAll)
    expect(requests.filter((request) => !request.startsWith('data:'))).toEqual([url])
    expect(complaints).toEqual([])
  })

  test('says the verdict of every run', async () => {
    const { page } = await visit()
    expect(await page.locator('.verdict .mark').allInnerTexts()).toEqual(['✗ Nonconformant', '✓ Conformant'])
  })

  test("speaks the browser's language first and switches by a button", async () => {
    const { page } = await visit({ locale: 'tr-TR' })
    expect(await page.locator('h1').innerText()).toBe('Uyum raporu')
    expect(await page.locator('html').getAttribute('lang')).toBe('tr')
    expect(await page.locator('time').first().innerText()).toContain('21 Kasım 2026 13:00')
    await page.getByRole('button', { name: 'English' }).press('Enter')
    expect(await page.locator('h1').innerText()).toBe('Conformance report')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('button', { name: 'Türkçe' }).click()
    expect(await page.locator('h1').innerText()).toBe('Uyum raporu')
  })

  test('speaks English to a browser that asks for neither language', async () => {
    const { page } = await visit({ locale: 'de-DE' })
    expect(await page.locator('h1').innerText()).toBe('Conformance report')
  })

  test('is complete without script: English, times in UTC, no dead button', async () => {
    const { page } = await visit({ javaScriptEnabled: false, locale: 'tr-TR' })
    expect(await page.locator('h1').innerText()).toBe('Conformance report')
    expect(await page.locator('time').first().innerText()).toBe('21 November 2026, 10:00 UTC')
    expect(await page.getByRole('button').count()).toBe(0)
    await page.locator('.fold > summary', { hasText: 'Passed' }).first().click()
    expect(await page.getByText('accepts-minimal-order').first().isVisible()).toBe(true)
  })

  test('shows a hostile answer as text and runs none of it', async () => {
    const { page } = await visit()
    await page.evaluate(openAll)
    expect(await page.getByText('<script>globalThis.attacked = true</script>').first().isVisible()).toBe(true)
    expect(await page.evaluate('typeof globalThis.attacked')).toBe('undefined')
    expect(await page.locator('script').count()).toBe(1)
  })

  test('leads from the overview to the run, and to a check by its id', async () => {
    const { page } = await visit()
    await page.getByRole('link', { name: 'kuzeypos/platform' }).click()
    expect(new URL(page.url()).hash).toBe('#run-2')
    const id = 'muditakurye/courier/errors/unknown-restaurant'
    await page.goto(`${url}#${id}`)
    expect(await page.locator(':target h4').innerText()).toBe(
      'refuses an order for a restaurant that it does not know',
    )
  })

  test('fits a phone and an A4 sheet', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 740 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    await page.setViewportSize({ width: 673, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(673)
  })

  test('prints in black on white, with what is folded on the screen', async () => {
    const { page } = await visit({ colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(await page.getByText('accepts-minimal-order').first().isVisible()).toBe(true)
  })

  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    test.each(['en-GB', 'tr-TR'])('has no accessibility violation (%s)', async (locale) => {
      const { page } = await visit({ colorScheme, locale })
      await page.evaluate(openAll)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    })
  })
})
