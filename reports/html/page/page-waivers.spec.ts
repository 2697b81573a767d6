import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sampleCheck } from '../../samples/check.js'
import { sampleMuditakuryeRun } from '../../samples/muditakurye-run.js'
import { sampleRecord } from '../../samples/record.js'
import { PageBrowser } from '../tested/page-browser.js'

let browser: PageBrowser
beforeAll(async () => {
  browser = await PageBrowser.start()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

const waived = (name: string, until: string) =>
  sampleCheck({
    id: `muditakurye/courier/${name}`,
    outcome: 'waived',
    waiver: { reason: 'The ERP answers so until release 27.1.', until, approver: 'Işıl Öğün' },
  })
const record = {
  ...sampleRecord,
  startedAt: '2020-03-01T10:00:00.000Z',
  runs: [
    {
      ...sampleMuditakuryeRun,
      checks: [
        waived('over', '2020-02-28'),
        waived('ended-since', '2021-01-31'),
        waived('in-force', '9999-12-31'),
        { ...waived('useless', '9999-12-31'), outcome: 'passed' as const },
      ],
    },
  ],
}

test('a waiver tells why, who answers for it and until when, loudly where that is over', async () => {
  const { page } = await browser.open(record)
  await page.locator('.part > summary', { hasText: 'Waived' }).click()
  await page.locator('.part > summary', { hasText: 'Passed' }).click()
  const fact = async (name: string, term: string) => {
    const text = await page
      .locator(`[id="muditakurye/courier/${name}"] dt:has-text("${term}") + dd`)
      .innerText()
    return text.split(/\n+/)
  }
  expect(await fact('over', 'Waived because')).toEqual(['The ERP answers so until release 27.1.'])
  expect(await fact('over', 'Approved by')).toEqual(['Işıl Öğün'])
  expect(await fact('over', 'Waived until')).toEqual([
    '28 February 2020',
    'The waiver had ended when the run began',
  ])
  expect(await fact('ended-since', 'Waived until')).toEqual(['31 January 2021', 'this day has passed'])
  expect(await fact('in-force', 'Waived until')).toEqual(['31 December 9999'])
  expect((await fact('useless', 'Waived until'))[1]).toContain('can be removed, for the check passes')
})
