import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { sharedChromium } from '../../chromium/tested/shared-chromium.js'
import { compareRecords } from '../../diff/compare/compare-records.js'
import type { Language } from '../../text/language.js'
import { sampleNew, sampleOld } from '../../samples/diff.js'
import { sampleFullRecord } from '../../samples/full-record.js'
import { renderDiffHtml } from '../diff/render-diff-html.js'
import { renderHtml } from '../html-reporter.js'

/** What Jenkins sends with whatever a job keeps. */
const policy = "sandbox; default-src 'none'; img-src 'self'; style-src 'self';"

let browser: Awaited<ReturnType<typeof sharedChromium>>
let server: Server
let page = ''
beforeAll(async () => {
  browser = await sharedChromium()
  server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8').setHeader('content-security-policy', policy)
    answer.end(page)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
afterAll(async () => {
  await browser.close()
  server.close()
})

/** What somebody sees of a page whose style and script the browser drops. */
async function seen(html: string, locale: string) {
  page = html
  const opened = await (await browser.newContext({ locale })).newPage()
  await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`)
  const lang = await opened.locator('html').getAttribute('lang')
  return {
    lang,
    heading: await opened.locator('h1').innerText(),
    text: await opened.locator('body').innerText(),
  }
}

const titles = { en: 'Conformance report', tr: 'Uyum raporu' }
const verdicts = { en: 'Nonconformant', tr: 'Uyumsuz' }
const other = (language: Language): Language => (language === 'en' ? 'tr' : 'en')

describe.each<Language>(['en', 'tr'])('without style and script, of a record in %s', (language) => {
  test.each(['en-GB', 'tr-TR'])('the page is in that language alone, in a browser of %s', async (locale) => {
    const { lang, heading, text } = await seen(renderHtml({ ...sampleFullRecord, language }), locale)
    expect(lang).toBe(language)
    expect(heading).toBe(titles[language])
    expect(text).toContain(verdicts[language])
    expect(text).not.toContain(verdicts[other(language)])
    // Neighbours that a style sheet sets apart are words apart without it, and what is only drawn is left out.
    expect(text).toMatch(/uyum 1\.2\.3 \d/)
    expect(text).not.toMatch(/:5001\S*[A-Z]|createOrderPOST|statestimeout/)
    expect(text).not.toMatch(language === 'en' ? /teslim/i : /\bfinal\b|\bcovered\b/)
    expect(text).not.toContain(titles[other(language)])
    expect(text).not.toMatch(
      language === 'en' ? /Yapılacaklar|Düzeltin|beklenen\b/ : /What is left|\bFix\b|\bmust\b/,
    )
  })

  test('the comparison is so too', async () => {
    const html = renderDiffHtml(compareRecords(sampleOld, sampleNew), { language })
    const { lang, text } = await seen(html, 'de-DE')
    expect(lang).toBe(language)
    expect(text).toContain(language === 'en' ? 'Regressed' : 'Gerileyenler')
    expect(text).not.toContain(language === 'en' ? 'Gerileyenler' : 'Regressed')
  })
})
