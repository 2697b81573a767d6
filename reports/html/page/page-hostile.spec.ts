import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { hostileTexts, sampleHostileRecord } from '../../samples/hostile-record.js'
import { renderHtml } from '../html-reporter.js'
import { PageBrowser } from '../tested/page-browser.js'

let browser: PageBrowser
beforeAll(async () => {
  browser = await PageBrowser.start()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

test('shows a hostile answer as text, runs none of it and asks for nothing of it', async () => {
  const { page, url, requests, complaints } = await browser.open(sampleHostileRecord)
  const finding = page.locator('[id="muditakurye/courier/hostile/script"]')
  expect(await finding.locator('.message pre').last().innerText()).toContain(hostileTexts.script)
  expect(await page.evaluate('typeof globalThis.attacked')).toBe('undefined')
  expect(await page.locator('script').count()).toBe(1)
  expect(await page.locator('img').count()).toBe(0)
  expect(requests.filter((request) => !request.startsWith('data:'))).toEqual([url])
  expect(complaints).toEqual([])
})

test('writes out what drives a terminal or turns the direction of text', async () => {
  const { page } = await browser.open(sampleHostileRecord)
  const bodyOf = (name: string) =>
    page.locator(`[id="muditakurye/courier/hostile/${name}"] .message pre`).last().innerText()
  expect(await bodyOf('terminal')).toContain('\\u{1b}[31m\\u{1b}]0;owned\\u{7}\\u{0}')
  expect(await bodyOf('direction')).toContain('invoice\\u{202e}fdp.exe\\u{2066}\\u{200f}')
  expect(renderHtml(sampleHostileRecord)).not.toMatch(
    /[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/,
  )
})

test('lets no text push its surroundings about', async () => {
  const { page } = await browser.open(sampleHostileRecord)
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  const finding = page.locator('[id="muditakurye/courier/hostile/otherDirection"]')
  const [term, text] = await Promise.all([
    finding.locator('dt:has-text("Came back")').boundingBox(),
    finding.locator('dd.came').boundingBox(),
  ])
  expect(text!.x).toBeGreaterThan(term!.x + term!.width)
  expect(
    await finding.locator('.message pre').first().evaluate('getComputedStyle(document.body).direction'),
  ).toBe('ltr')
})

test('shows the beginning of megabytes and says how much is missing', async () => {
  const { page } = await browser.open(sampleHostileRecord)
  const finding = page.locator('[id="muditakurye/courier/hostile/huge"]')
  expect(await finding.locator('.exchange .message').last().textContent()).toMatch(
    /Shortened here by 5,272,0\d\d characters; the rest is in results.json/,
  )
  expect(await finding.locator('.command').last().textContent()).toContain('Too long for this page')
  expect(Buffer.byteLength(renderHtml(sampleHostileRecord))).toBeLessThan(300_000)
})
