import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { axeViolations } from '../../../reports/chromium/tested/axe-violations.js'
import { DeskChecks } from '../../../commands/desk/desk-checks.js'
import { sampleMuditakuryeRun } from '../../../reports/samples/muditakurye-run.js'
import { sampleRecord } from '../../../reports/samples/record.js'
import type { RunChoice } from '../../../mocks/control/check-runs.js'
import { DeskBrowser } from './desk-browser.js'

let desk: DeskBrowser
let out: string
let goOn = (): void => undefined
const begun: RunChoice[] = []
const failed = sampleMuditakuryeRun.checks.find(({ outcome }) => outcome === 'failed')!
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'uyum-desk-'))
  await writeFile(
    join(out, 'results.json'),
    JSON.stringify({ ...sampleRecord, runs: [sampleMuditakuryeRun] }),
  )
  const checks = new DeskChecks(out, async (choice, onJudged) => {
    begun.push(choice)
    onJudged(1, 2, sampleMuditakuryeRun.target, { ...failed, outcome: 'passed' })
    await new Promise<void>((resolve) => (goOn = resolve))
  })
  desk = await DeskBrowser.start({ checks })
})
afterEach(() => desk.closePages())
afterAll(async () => {
  await desk.close()
  await rm(out, { recursive: true })
})

test('a failure opens its exchange; it is run again, and the list follows', async () => {
  const page = await desk.open('#/checks')
  const row = page.getByRole('button', { name: failed.id })
  await row.click()
  const detail = page.getByRole('region', { name: failed.id })
  await detail.getByText(failed.expected).first().waitFor()
  expect(await detail.getByRole('heading', { name: 'Answer' }).count()).toBeGreaterThan(0)
  expect(page.url()).toContain(encodeURIComponent(failed.id))
  expect(await axeViolations(page)).toEqual([])

  await detail.getByRole('button', { name: 'Run this one' }).click()
  await detail.getByText('passed').first().waitFor()
  goOn()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Run all' }).and(page.locator(':enabled')).waitFor()
  await page.keyboard.press('A')
  await expect.poll(() => page.getByRole('listitem').count()).toBe(1)
  await page.getByText('1 of 2').waitFor()
  goOn()
  await page.getByRole('button', { name: 'Run all' }).and(page.locator(':enabled')).waitFor()
  expect(begun).toEqual([{ only: [failed.id] }, {}])
})
