import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { RunRecord } from '../../../../suites/record/run-record.js'
import { sampleRecord } from '../../../samples/record.js'
import { sampleRushRun } from '../../../samples/rush-run.js'
import { PageBrowser } from '../../tested/page-browser.js'

vi.setConfig({ testTimeout: 120_000 })

let browser: PageBrowser
beforeAll(async () => {
  browser = await PageBrowser.start()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

const { story: _, ...alone } = sampleRushRun
const record: RunRecord = {
  ...sampleRecord,
  runs: [sampleRushRun, { ...alone, target: 'pos', side: 'server', rush: { ...alone.rush!, findings: [] } }],
}

test.each([
  ['light', 'en-GB', 1200],
  ['dark', 'tr-TR', 360],
] as const)('no axe violation in %s colours, read in %s, %i px wide', async (colorScheme, locale, width) => {
  const { page } = await browser.open(record, { colorScheme, locale, viewport: { width, height: 800 } })
  await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})

test('a rush over a story shows how it went, the orders that came to grief, and what was said of the first', async () => {
  const { page, complaints } = await browser.open(record, { locale: 'en-GB' })
  const run = page.locator('section.run').first()
  const words = await run.innerText()
  expect(words).toContain('lost: ord_7, due at 1.2 s: accepted, and brought by nobody')
  expect(words).toContain('it fell behind at 14 requests a second')
  expect(await run.locator('.rush svg').count()).toBe(3)
  // An order that is lost and one that is mixed up, marked in each of the drawings.
  expect(await run.locator('.rush svg path.grief').first().getAttribute('d')).toMatch(
    /^M[\d.]+ 0v72M[\d.]+ 0v72$/,
  )
  expect(await run.locator('table.story').count()).toBe(1)
  expect(await page.locator('.rush img, .rush script').count()).toBe(0)
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
