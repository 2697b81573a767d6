import type { Server } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from '../../../reports/chromium/tested/axe-violations.js'
import { PageBrowser, type Page } from '../../../reports/html/tested/page-browser.js'
import { sampleMuditakuryeRun } from '../../../reports/samples/muditakurye-run.js'
import { sampleRecord } from '../../../reports/samples/record.js'
import type { RunRecord } from '../../record/run-record.js'
import { judgeAt } from '../judging/judge-at.js'
import { startBrokenServer } from './broken-server.js'

const surface = 'muditakurye/courier'

let browser: PageBrowser
let server: Server
let record: RunRecord
beforeAll(async () => {
  browser = await PageBrowser.start()
  const broken = await startBrokenServer()
  server = broken.server
  const checks = await judgeAt(broken.baseUrl, surface, { timeoutMs: 30_000 })
  record = { ...sampleRecord, runs: [{ ...sampleMuditakuryeRun, warnings: [], checks }] }
})
afterEach(() => browser.closePages())
afterAll(async () => {
  server.close()
  await browser.close()
})

const heightOf = (page: Page) => page.evaluate<number>('document.documentElement.scrollHeight')
const failed = () => record.runs[0]!.checks.filter(({ outcome }) => outcome === 'failed')
const closeAll = "document.querySelectorAll('details').forEach((details) => { details.open = false })"

test('more than a hundred checks failed', () => {
  expect(failed().length).toBeGreaterThan(100)
})

describe.each([1400, 390])('at %d px', (width) => {
  const viewport = { width, height: 900 }

  test('all closed, the page is one that people scroll through', async () => {
    const { page } = await browser.open(record, { viewport })
    expect(await heightOf(page)).toBeLessThan(15_000)
    await page.evaluate(closeAll)
    expect(await heightOf(page)).toBeLessThan(15_000)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  })

  test('a body of thousands of lines is folded wherever it stands', async () => {
    const id = `${surface}/json/deep`
    const { page } = await browser.open(record, { viewport, address: `#${id}` })
    const finding = page.locator(`[id="${id}"]`)
    const heightOfFinding = async () => (await finding.boundingBox())!.height
    await finding.locator('.deciding > summary').click()
    await expect.poll(() => finding.locator('.long').count()).toBe(2)
    expect(await heightOfFinding()).toBeLessThan(2_500)
    await finding.locator('.long > summary').last().click()
    expect(await heightOfFinding()).toBeGreaterThan(20_000)
  })
})

test('what was sent wrong is marked beside what came of it, before anything is unfolded', async () => {
  const open = async (name: string) => {
    const { page } = await browser.open(record, { address: `#${surface}/${name}` })
    return page.locator(`[id="${surface}/${name}"]`)
  }
  const wrong = await open('types/items.quantity')
  expect(await wrong.locator('.excerpt mark').allInnerTexts()).toEqual([
    expect.stringMatching(/^"quantity": /),
    'HTTP 200',
  ])
  const missing = await open('required/customerName')
  expect(await missing.locator('.excerpt').innerText()).toContain('Sent without: customerName')
})

test('the verdict comes first, then what is left to do, then the filter; titles name the checks', async () => {
  const { page } = await browser.open(record)
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())!.y
  expect(await top('.verdict')).toBeLessThan(await top('.to-do'))
  expect(await top('.to-do')).toBeLessThan(await top('#filter'))
  expect(await top('#filter')).toBeLessThan(await top('.finding'))
  expect(await page.locator('.to-do').innerText()).not.toContain(`${surface}/`)
})

test('printed, each failure has its differing part, and no body goes on for pages', async () => {
  const { page } = await browser.open(record, { viewport: { width: 673, height: 1000 } })
  await page.emulateMedia({ media: 'print' })
  await page.waitForFunction("document.querySelector('.finding noscript') === null")
  const deep = page.locator(`[id="${surface}/json/deep"]`)
  expect((await deep.boundingBox())!.height).toBeLessThan(2_500)
  const shown = await page
    .locator('.finding .deciding .message')
    .evaluateAll(
      (messages) =>
        messages.filter((message) => (message as unknown as { checkVisibility(): boolean }).checkVisibility())
          .length,
    )
  expect(shown).toBeGreaterThan(failed().length)
})

test.each(['light', 'dark'] as const)(
  'no axe violation in %s colours',
  { timeout: 120_000 },
  async (colorScheme) => {
    const { page } = await browser.open(record, { colorScheme })
    expect(await axeViolations(page)).toEqual([])
  },
)
