import type * as Playwright from 'playwright'
import type { Browser } from 'playwright'
import { ReportError } from '../report-error.js'
import { chromiumAtHand } from './chromium-at-hand.js'
import { launchArguments } from './launch-arguments.js'
import { loadPlaywright } from './load-playwright.js'

export interface PageToPrint {
  html: string
  /** The language that the page is read in, like `tr-TR`. */
  locale: string
}

const longestMs = 300_000

/** A page printed as its own style says, size and page numbers too, by a Chromium that reaches no network. */
export async function printPage({ html, locale }: PageToPrint): Promise<Uint8Array> {
  const browser = await startChromium()
  try {
    const context = await browser.newContext({ locale, timezoneId: 'UTC', offline: true })
    const page = await context.newPage()
    await page.setContent(html, { timeout: longestMs })
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  } finally {
    await browser.close()
  }
}

/** What prints: the package, and the path of a Chromium; throws with how to get what is missing. */
export async function requireChromium(): Promise<[typeof Playwright, string]> {
  return [await loadPlaywright(), await chromiumAtHand()]
}

async function startChromium(): Promise<Browser> {
  const [{ chromium }, executablePath] = await requireChromium()
  return chromium.launch({ executablePath, args: launchArguments() }).catch(({ message }: Error) => {
    throw new ReportError({
      en:
        `starting ${executablePath} to print the PDF: expected a Chromium that starts, ${message.split('\n')[0]}. ` +
        'Set UYUM_CHROMIUM to the path of another one.',
      tr:
        `PDF’i basacak ${executablePath} başlatılamadı: başlayan bir Chromium bekleniyordu, ${message.split('\n')[0]}. ` +
        'UYUM_CHROMIUM değişkenine başka birinin yolunu verin.',
    })
  })
}
