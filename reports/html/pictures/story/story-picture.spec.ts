import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { axeViolations } from '../../../chromium/tested/axe-violations.js'
import type { RunRecord } from '../../../../suites/record/run-record.js'
import { reporterNames, loadReporter } from '../../../reporters.js'
import { sampleRecord } from '../../../samples/record.js'
import { sampleStoryRun } from '../../../samples/story-run.js'
import { PageBrowser } from '../../tested/page-browser.js'

vi.setConfig({ testTimeout: 120_000 })

let browser: PageBrowser
beforeAll(async () => {
  browser = await PageBrowser.start()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

const { story } = sampleStoryRun
const record: RunRecord = {
  ...sampleRecord,
  runs: [
    { ...sampleStoryRun, target: 'whole', verdict: 'conformant', story: { ...story!, id: 'whole' } },
    sampleStoryRun,
  ],
}

test.each([
  ['light', 'en-GB', 1200],
  ['dark', 'tr-TR', 360],
] as const)('no axe violation in %s colours, read in %s, %i px wide', async (colorScheme, locale, width) => {
  const { page } = await browser.open(record, { colorScheme, locale, viewport: { width, height: 800 } })
  await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
  expect(await axeViolations(page)).toEqual([])
})

test('a story stands above its findings, with what came, what did not, and the checks that it broke', async () => {
  const { page, complaints } = await browser.open(record, { locale: 'en-GB' })
  const table = page.locator('table.story').nth(1)
  const rows = await table.locator('tbody tr').allInnerTexts()
  expect(rows).toHaveLength(6)
  expect(rows[0]).toContain('HızırYemek pushes the order.')
  expect(rows[1]).toContain('carried/amount')
  expect(rows[2]).toContain('↻ 7')
  expect(rows[3]).toContain('the partners’ clock moves 3 minutes')
  expect(rows[5]).toContain('updateOrderStatus did not come')
  expect(await page.locator('section.run').nth(1).innerText()).toContain('It broke here:')
  expect(complaints).toEqual([])
})

test.each([
  ['en-GB', 'tr'],
  ['tr-TR', 'en'],
])('read in %s, nothing stands there in the other language', async (locale, other) => {
  const { page } = await browser.open(record, { locale })
  const shown = await page.locator(`span[lang="${other}"]:visible`).allInnerTexts()
  expect(shown).toEqual([])
})

test('each link of a line leads to its check, and no two things bear one id', async () => {
  const { page } = await browser.open(record)
  const dead = await page.evaluate<string[]>(
    "[...document.querySelectorAll('table.story a')].map((link) => link.getAttribute('href').slice(1)).filter((id) => document.getElementById(decodeURIComponent(id)) === null)",
  )
  expect(dead).toEqual([])
  const twice = await page.evaluate<string[]>(
    "[...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index)",
  )
  expect(twice).toEqual([])
})

test('hostile names and errors are letters', async () => {
  const { page } = await browser.open(record)
  expect(await page.evaluate('globalThis.attacked')).toBeUndefined()
  expect(await page.locator('table.story img, table.story script').count()).toBe(0)
})

test.each(reporterNames.filter((name) => !['pdf', 'badge'].includes(name)))(
  '%s tells of a story',
  async (name) => {
    const { render } = await loadReporter(name)
    const text = String(await render(record, { verbose: true, language: 'tr', color: false }))
    expect(text).toContain('kurus/carried/amount')
  },
)
