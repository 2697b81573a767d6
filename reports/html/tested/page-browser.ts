import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RunRecord } from '../../../suites/record/run-record.js'
import { sharedChromium } from '../../chromium/tested/shared-chromium.js'
import { renderHtml } from '../html-reporter.js'

type Browser = Awaited<ReturnType<typeof sharedChromium>>
type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>
export type Page = Awaited<ReturnType<Browser['newPage']>>

export interface OpenedPage {
  page: Page
  url: string
  /** Every URL that the page asked for, itself included. */
  requests: string[]
  /** What the browser complained of: blocked scripts and styles among it. */
  complaints: string[]
}

/** A real browser that opens pages of records from files, as their readers do. */
export class PageBrowser {
  readonly #browser: Browser
  readonly #folder: string
  #files = 0

  private constructor(browser: Browser, folder: string) {
    this.#browser = browser
    this.#folder = folder
  }

  static async start(): Promise<PageBrowser> {
    return new PageBrowser(await sharedChromium(), await mkdtemp(join(tmpdir(), 'uyum-page-')))
  }

  /** `address`: what stands behind the page's name, a query or an anchor. */
  async open(
    record: RunRecord,
    { address = '', ...options }: ContextOptions & { address?: string } = {},
  ): Promise<OpenedPage> {
    const path = join(this.#folder, `${(this.#files += 1)}.html`)
    await writeFile(path, renderHtml(record))
    const url = `${pathToFileURL(path).href}${address}`
    const context = await this.#browser.newContext({
      locale: 'en-GB',
      timezoneId: 'Europe/Istanbul',
      ...options,
    })
    const page = await context.newPage()
    const opened: OpenedPage = { page, url, requests: [], complaints: [] }
    page.on('request', (request) => opened.requests.push(request.url()))
    page.on('console', (message) => opened.complaints.push(message.text()))
    page.on('pageerror', (error) => opened.complaints.push(error.message))
    await page.goto(url)
    return opened
  }

  /** Closes what was opened; the browser stays. */
  async closePages(): Promise<void> {
    await Promise.all(this.#browser.contexts().map((context) => context.close()))
  }

  async close(): Promise<void> {
    await this.#browser.close()
    await rm(this.#folder, { recursive: true })
  }
}
