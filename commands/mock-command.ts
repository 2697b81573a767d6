import { resolve } from 'node:path'
import { Option, type Command } from 'commander'
import { logFormats, useLogFormat, type LogFormat } from '../mocks/server/log/log.js'
import type { MockOptions } from '../mocks/options/mock-options.js'
import { endOnSignal } from './process/end-on-signal.js'
import { pairs, portNumber } from './options/option-values.js'
import { DeskChecks } from './desk/desk-checks.js'
import { judgeFor } from './desk/judge-for.js'
import { isQuiet, languageOf } from './options/program-flags.js'
import { mockTexts } from './mock-texts.js'
import { openInBrowser } from './process/open-in-browser.js'
import { defaultOut } from './report-record.js'
import { print } from './output/print.js'
import { toldBy, UserError } from '../contracts/text/user-error.js'
import { harmlessJson } from '../contracts/text/harmless-lines.js'

interface MockFlags {
  port?: number
  host?: string
  config?: string
  reading?: string[]
  revision?: string
  defect?: string[]
  handlers?: string
  token?: string
  tls?: boolean | string
  tlsName?: string[]
  store?: string
  cors?: true | string[]
  advertise?: string
  logFormat?: LogFormat
  json?: boolean
  open?: boolean
  out?: string
}

export function addMock(program: Command): void {
  program
    .command('mock')
    .description('serve the partners’ APIs on one port, until SIGINT or SIGTERM')
    .option('--port <port>', 'port; 0 picks a free one (default: 4010)', portNumber)
    .option('--host <address>', 'address to bind (default: 127.0.0.1)')
    .option('--config <file>', 'configuration file (default: uyum.config.* of this folder)')
    .option('--reading <name=value...>', 'how to read the documents where they are silent')
    .option(
      '--revision <name>',
      'another revision of the partners’ documents to play by: later, or one of a partner of your own',
    )
    .option('--defect <requirement...>', 'violate a requirement on purpose')
    .option('--handlers <file>', 'your own MSW handlers, asked before the mock')
    .option(
      '--token <token>',
      'what the control API demands (beyond loopback one is made where none is given)',
    )
    .option(
      '--tls [folder]',
      'serve https, with a certificate authority that is made in the folder (default: ~/.uyum)',
    )
    .option(
      '--cors [origin...]',
      'let pages of these origins call the partners’ paths from a browser (default: none; without a name, all)',
    )
    .option('--tls-name <name...>', 'https with a certificate that carries this name or address, too')
    .option('--store <store>', 'where worlds are kept: memory, file:<path>, redis://<host> (default: memory)')
    .option(
      '--advertise <url>',
      'where others that share the store reach this process (default: its address)',
    )
    .addOption(
      new Option('--log-format <format>', 'json: every request and delivery, a line each on standard error')
        .choices(logFormats)
        .default('text'),
    )
    .option('--open', 'open the desk in the browser')
    .option(
      '--out <folder>',
      `folder of the reports that the desk shows, and writes (default: ${defaultOut})`,
    )
    .option('--json', 'print the ready line as JSON')
    .action((flags: MockFlags) => mock(program, flags))
}

async function mock(
  program: Command,
  { logFormat = 'text', open = false, ...flags }: MockFlags,
): Promise<void> {
  useLogFormat(logFormat)
  const language = languageOf(program)
  const texts = mockTexts(language)
  const { findConfiguration, loadSettings } = await import('../suites/config/load-configuration.js')
  const { mockOptions } = await import('../mocks/options/mock-options.js')
  const { storeBeside } = await import('../mocks/persistence/stores/store-location.js')
  const { mergeTlsOption, tlsBeside } = await import('../mocks/server/tls/read-tls-option.js')
  const file = findConfiguration(flags.config)
  /** What the flags and the configuration say now. */
  const wanted = async (): Promise<MockOptions> => {
    const { mock: configured = {} } = await loadSettings(file)
    const { readings, handlers, store, tls, out } = configured
    return {
      ...configured,
      ...(file && handlers !== undefined && { handlers: resolve(file, '..', handlers) }),
      ...(file && out !== undefined && { out: resolve(file, '..', out) }),
      ...(file && store !== undefined && { store: storeBeside(file, store) }),
      ...flags,
      tls: mergeTlsOption(file === undefined ? tls : tlsBeside(file, tls), flags.tls),
      readings: { ...readings, ...pairs(flags.reading) },
    }
  }
  const asked = await wanted()
  const options = await mockOptions(asked)
  const isWatched = process.stdout.isTTY && logFormat === 'text' && !flags.json && !isQuiet(program)
  const { startMockServer } = await import('../mocks/server/mock-server.js')
  const { addressForOthers } = await import('../mocks/server/socket/address-of.js')
  const { out: reports = defaultOut } = asked
  const beside = {
    checks: new DeskChecks(reports, judgeFor(program, flags.config, reports)),
    targets: async () => (await import('../suites/config/target-places.js')).targetPlaces(flags.config),
    ...(isWatched && { onServed: (await import('./output/served-line.js')).printServed(texts) }),
  }
  const server = await startMockServer({ ...options, ...beside }).catch((error: Error) => {
    // Whatever keeps it from starting is the matter of who starts it.
    throw new UserError(toldBy(error))
  })
  // Before it says that it is ready: whoever reads that may end it at once.
  endOnSignal(() => server.close())
  const { baseUrl, token } = server
  print(
    flags.json
      ? harmlessJson({ event: 'ready', baseUrl, token, ca: options.tls?.authority.file }, 0)
      : texts.ready(baseUrl),
  )
  if (isWatched && !open) print(texts.desk(`${baseUrl}/_uyum/`))
  const elsewhere = addressForOthers(options.host, baseUrl)
  if (elsewhere !== undefined && !flags.json) print(texts.elsewhere(elsewhere))
  if (options.tls && !flags.json) {
    const { explainAuthority } = await import('../mocks/server/tls/explain-authority.js')
    print(explainAuthority(options.tls.authority, language))
  }
  if (token !== undefined && !flags.json) print(texts.token(token))
  const { ownPartners } = await import('../contracts/own/enrol-partner.js')
  const { tellChangedPartners } = await import('../mocks/options/tell-changed-partners.js')
  tellChangedPartners(ownPartners())
  if (open) {
    const desk = `${baseUrl}/_uyum/`
    if (!(await openInBrowser(desk))) print(texts.desk(desk))
  }
  const { keepReloading } = await import('../mocks/options/keep-reloading.js')
  const { needsRestart } = await import('../mocks/options/needs-restart.js')
  keepReloading(server, file === undefined ? [] : [file], options, async () => {
    const now = await wanted()
    // Not looked at anew: nothing of it is taken up.
    const { port, host } = options
    const { tls: _tls, tlsName: _names, store: _store, advertise: _advertise, ...rest } = now
    return {
      options: await mockOptions({ ...rest, port, host }),
      needsRestart: needsRestart(asked, now),
    }
  })
}
