import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sampleRecord } from '../../samples/record.js'
import { PageBrowser, type Page } from '../tested/page-browser.js'

let browser: PageBrowser
beforeAll(async () => {
  browser = await PageBrowser.start()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

/** The names of the checks that are to be seen, without that of their surface. */
const shownIn = (page: Page) =>
  page.evaluate<string[]>(`
    [...document.querySelectorAll('[data-outcome]')]
      .filter((check) => check.checkVisibility())
      .map((check) => check.id.split('/').slice(2).join('/'))`)
const status = (page: Page) => page.locator('#filter [role=status]').innerText()

test('by text: names, requirements, what was expected and what came, in either language', async () => {
  const { page } = await browser.open(sampleRecord)
  const text = page.getByRole('searchbox', { name: 'Text' })
  await text.fill('duplicate_order')
  expect(await shownIn(page)).toEqual(['idempotency/repeat-creates-nothing'])
  expect(await status(page)).toBe('Checks shown: 1 / 13')
  await text.fill('siparis oluşturmadan YANITLAR')
  expect(await shownIn(page)).toEqual(['idempotency/repeat-creates-nothing'])
  await text.fill('nothing of that kind')
  expect(await shownIn(page)).toEqual([])
})

test('by outcome, level and target; what is folded away opens', async () => {
  const { page } = await browser.open(sampleRecord)
  await page.getByRole('combobox', { name: 'Outcome' }).selectOption('passed')
  await page.getByRole('combobox', { name: 'Level' }).selectOption('should')
  expect(await shownIn(page)).toEqual(['health/answers-quickly'])
  expect(await page.locator('#run-1-passed .count').getAttribute('data-shown')).toBe('1')
  await page.getByRole('combobox', { name: 'Level' }).selectOption('must')
  await page.getByRole('combobox', { name: 'Target' }).selectOption('kuzeypos/platform')
  expect(await shownIn(page)).toEqual(['lifecycle/delivered-is-final', 'http/answers-json'])
  expect(await page.locator('.to-do, .overview, #guide').filter({ visible: true }).count()).toBe(0)
  await page.getByRole('button', { name: 'Show all' }).click()
  expect(await status(page)).toBe('Checks shown: 13 / 13')
  expect(await page.locator('details.part[open]').count()).toBe(0)
  expect(await page.locator('.to-do').first().isVisible()).toBe(true)
})

test('in words for who does not see the page, with the keyboard alone', async () => {
  const { page } = await browser.open(sampleRecord)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').innerText()).toBe('How to read this report')
  // Then the targets, side by side.
  for (let link = 0; link < 12; link += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate("document.activeElement.name === 'text'")) break
  }
  await page.keyboard.type('unknown-restaurant')
  expect(await page.getByRole('status').first().innerText()).toBe('Checks shown: 1 / 13')
})

test('keeps the wish in the address, and takes it up there', async () => {
  const { page, url } = await browser.open(sampleRecord)
  await page.getByRole('combobox', { name: 'Outcome' }).selectOption('waived')
  expect(page.url()).toBe(`${url}?outcome=waived`)
  const again = await browser.open(sampleRecord, { address: '?outcome=waived' })
  expect(await shownIn(again.page)).toEqual(['create-order/rejects-empty-customer-name'])
})
