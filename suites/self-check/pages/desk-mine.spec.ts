import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { DeskBrowser } from './desk-browser.js'

let desk: DeskBrowser
beforeAll(async () => {
  const till = { name: 'till', surface: 'bkyemek/pos', baseUrl: 'http://127.0.0.1:5099' }
  desk = await DeskBrowser.start({ targets: () => Promise.resolve([till]) })
})
afterEach(() => desk.closePages())
afterAll(() => desk.close())

test('rooms open with the partner of the configuration, and know where its server is', async () => {
  const page = await desk.open('#/orders')
  const surface = page.getByLabel('Surface')
  await expect.poll(() => surface.inputValue()).toBe('bkyemek/pos')
  await page.getByRole('button', { name: 'New order' }).click()
  await page.getByRole('button', { name: 'Send to my server' }).click()
  const address = page.getByLabel('Where is your server?')
  expect(await address.inputValue()).toBe('http://127.0.0.1:5099')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Mine' }).click()
  expect(await page.getByRole('heading', { level: 3 }).first().textContent()).toContain('BK Yemek')
})

test('what the control API refuses is told in the language of the page', async () => {
  await desk.mock.createWorld({ name: 'taken' })
  // An English browser: what counts is the language that was chosen here.
  const page = await desk.open('#/mine')
  await page.getByRole('button', { name: 'Türkçe' }).click()
  await page.getByLabel('Ad (boş olabilir)').fill('taken')
  await page.getByRole('button', { name: 'Yeni sandbox' }).click()
  await page.getByText('“taken” sandbox’ı: yeni bir ad bekleniyordu').waitFor()
})
