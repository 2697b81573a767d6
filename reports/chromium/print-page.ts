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

async function startChromium(): Promise<Browser> {
  const { chromium } = await loadPlaywright()
  const executablePath = await chromiumAtHand()
  return chromium.launch({ executablePath, args: launchArguments() }).catch(({ message }: Error) => {
    throw new ReportError(
      `starting ${executablePath} to print the PDF: expected a Chromium that starts, ${message.split('\n')[0]}. ` +
        'Set UYUM_CHROMIUM to the path of another one.',
    )
  })
}
