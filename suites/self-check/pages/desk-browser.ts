import { MockClient } from '../../../mocks/client/mock-client.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import {
  startMockServer,
  type MockServer,
  type MockServerOptions,
} from '../../../mocks/server/mock-server.js'
import { sharedChromium } from '../../../reports/chromium/tested/shared-chromium.js'

type Browser = Awaited<ReturnType<typeof sharedChromium>>
type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>
export type Page = Awaited<ReturnType<Browser['newPage']>>

/** One mock, and a real browser that opens its desk. */
export class DeskBrowser {
  readonly server: MockServer
  readonly mock: MockClient
  readonly #browser: Browser
  /** What the pages complained of: blocked scripts and styles among it. */
  readonly complaints: string[] = []

  private constructor(server: MockServer, browser: Browser) {
    this.server = server
    this.mock = new MockClient(server)
    this.#browser = browser
  }

  static async start(options: Partial<MockServerOptions> = {}): Promise<DeskBrowser> {
    const [server, browser] = await Promise.all([
      mockOptions({ port: 0 }).then((given) => startMockServer({ ...given, ...options })),
      sharedChromium(),
    ])
    return new DeskBrowser(server, browser)
  }

  /** `address`: what stands behind the page's own, `#/orders`. */
  async open(address = '', sandbox = '', options: ContextOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext({
      locale: 'en-GB',
      timezoneId: 'Europe/Istanbul',
      viewport: { width: 1400, height: 900 },
      ...options,
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) this.complaints.push(message.text())
    })
    await page.goto(`${this.server.baseUrl}${sandbox === '' ? '' : `/@${sandbox}`}/_uyum/${address}`)
    return page
  }

  /** Closes what was opened, and throws what a page complained of. */
  async closePages(): Promise<void> {
    await Promise.all(this.#browser.contexts().map((context) => context.close()))
    const [complaint] = this.complaints.splice(0)
    if (complaint !== undefined) throw new Error(`the desk: expected no complaint, got: ${complaint}`)
  }

  async close(): Promise<void> {
    await Promise.all([this.#browser.close(), this.server.close()])
  }
}
