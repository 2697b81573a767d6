#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { logFormats, useLogFormat, type LogFormat } from './mocks/log/log.js'
import type { MockWishes } from './mocks/mock-options.js'
import type { CheckOptions } from './suites/check-command.js'
import type { ClientEnvironment } from './suites/observe/observe-client.js'
import type { ObserveOptions, PlayedServer, ServerWishes } from './suites/observe/observe-command.js'
import type { ProxyOptions } from './suites/observe/proxy-command.js'
import type { RecordedOptions } from './suites/observe/recorded/judge-recorded.js'
import type { ReplayOptions } from './suites/replay/replay-command.js'
import type { RunRecord } from './suites/run-record.js'
import type { FailOn } from './suites/verdict/exit-status.js'

// Commands load what they need when they run: `--help` must not wait for Vitest or express.

interface CheckFlags extends ReportFlags, Partial<CheckOptions> {
  plan?: boolean
  json?: boolean
}

interface ReplayFlags extends Partial<ReplayOptions> {
  from: string
  json?: boolean
}

interface ReportFlags {
  reporter?: string[]
  out: string
  failOn: FailOn
}

interface ObserveFlags extends ReportFlags, Omit<Partial<ObserveOptions & RecordedOptions>, 'minute'> {
  minute: string
}

type ProxyFlags = ReportFlags & Omit<ProxyOptions, 'credential'> & { credential?: string[] }

interface JsonFlag {
  json?: boolean
}

interface SendFlags {
  to: string
  body?: string
  set?: string[]
  credential?: string[]
  timeout: number
  json?: boolean
}

interface MockFlags {
  port?: number
  host?: string
  config?: string
  reading?: string[]
  defect?: string[]
  handlers?: string
  token?: string
  tls?: boolean | string
  store?: string
  advertise?: string
  logFormat?: LogFormat
  json?: boolean
}

const packageRoot = join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? '.' : '..')
const version = ownVersion()
const defaultOut = 'uyum-report'

const program = new Command('uyum')
  .description('Contracts, mocks and conformance suites for five Turkish food-delivery partner APIs.')
  .version(version)
  .option('--debug', 'show stack traces')
  .showHelpAfterError('(uyum --help shows the commands and their options)')
  .exitOverride()

program
  .command('mock')
  .description('serve the partners’ APIs on one port, until SIGINT or SIGTERM')
  .option('--port <port>', 'port; 0 picks a free one (default: 4010)', wholeNumber)
  .option('--host <address>', 'address to bind (default: 127.0.0.1)')
  .option('--config <file>', 'configuration file (default: uyum.config.* of this folder)')
  .option('--reading <name=value...>', 'how to read the documents where they are silent')
  .option('--defect <requirement...>', 'violate a requirement on purpose')
  .option('--handlers <file>', 'your own MSW handlers, asked before the mock')
  .option('--token <token>', 'what the control API demands (beyond loopback one is made where none is given)')
  .option(
    '--tls [folder]',
    'serve https, with a certificate authority that is made in the folder (default: ~/.uyum)',
  )
  .option('--store <store>', 'where worlds are kept: memory, file:<path>, redis://<host> (default: memory)')
  .option('--advertise <url>', 'where others that share the store reach this process (default: its address)')
  .addOption(
    new Option('--log-format <format>', 'json: every request and delivery, a line each on standard error')
      .choices(logFormats)
      .default('text'),
  )
  .option('--json', 'print the ready line as JSON')
  .action(mock)

program
  .command('send')
  .description('play the caller of a surface once (exit 0 the answer fits, 1 it does not, 3 none came)')
  .argument('<surface>', 'a surface, like muditakurye/courier')
  .argument('<operation>', 'one of its operations, like createOrder')
  .requiredOption('--to <url>', 'base URL of the surface')
  .option('--body <file>', 'body to send (default: the documents’ own example)')
  .option('--set <path=value...>', 'a value in the body: orderId=order_7, items.0.quantity=2')
  .option('--credential <name=value...>', 'a credential of the caller: apiKey=abc, basic.username=u')
  .option('--timeout <ms>', 'how long the answer may take', wholeNumber, 5000)
  .option('--json', 'as JSON')
  .action(send)

reporting(program.command('check'))
  .description('judge an implementation: a surface at a base URL, or targets of the configuration')
  .argument(
    '[what...]',
    'a surface, like muditakurye/courier, or names of targets; all targets when left out',
  )
  .option('--target <url>', 'base URL of the implementation, where a surface is named')
  .option('--credential <name=value...>', 'a credential of the target: apiKey=abc, basic.username=u')
  .option('--reading <name=value...>', 'how to read the documents where they are silent')
  .option('--states <url>', 'states hook of the target')
  .option('--build <name>', 'what its people call the build that is judged; it goes into the record')
  .option('--config <file>', 'configuration file (default: uyum.config.* of this folder)')
  .option('--only <check...>', 'run only these checks: ids, beginnings of ids, tags')
  .option('--seed <n>', 'seed of generated values', wholeNumber)
  .option(
    '--shard <part/parts>',
    'run a part of the checks, for many machines: 2/3; uyum report merge joins them',
  )
  .option('--run-tag <tag>', 'tag in all created ids; with the seed of a record, its requests again')
  .option('--plan', 'tell what the run would need, and send nothing')
  .option('--json', 'with --plan: as JSON')
  .action(check)

reporting(program.command('observe'))
  .description('judge a client: play its server, let it call, look at what it sent')
  .argument('<surface>', 'the surface that the client calls, like muditakurye/courier')
  .option('--exec <command>', 'start the client; UYUM_BASE_URL and UYUM_CREDENTIALS tell it where to call')
  .option('--peer <url>', 'base URL of the client’s own server, where the conversation begins with a push')
  .option('--scenario <name...>', 'what the server does to it (default: standard; uyum scenarios lists them)')
  .option('--for <duration>', 'how long to observe in each scenario: 90s, 5m (default: until it ends)')
  .option(
    '--minute <duration>',
    'how long the documents’ minute lasts; UYUM_MINUTE_MS tells the client',
    '60s',
  )
  .option('--har <file>', 'judge what a HAR file recorded, in place of a client that calls')
  .option('--exchanges <file>', 'judge what a mock recorded: the answer of GET /_uyum/exchanges')
  .option('--target <url>', 'with --har: base URL of the surface in it')
  .option('--credential <name=value...>', 'a credential that the server accepts: apiKey=abc')
  .option('--config <file>', 'configuration file (default: uyum.config.* of this folder)')
  .option('--only <check...>', 'judge only by these checks: ids, beginnings of ids, tags')
  .option('--seed <n>', 'seed of the orders that are pushed', wholeNumber)
  .option('--build <name>', 'what its people call the build of the client; it goes into the record')
  .action(observe)

program
  .command('scenarios')
  .description('what uyum observe can do to a client, and what a good client does then')
  .option('--json', 'as JSON')
  .action(async ({ json }: JsonFlag) => {
    const { scenarios } = await import('./suites/observe/scenarios.js')
    const { renderScenarios } = await import('./suites/observe/render-scenarios.js')
    print(json ? JSON.stringify(scenarios, null, 2) : renderScenarios(scenarios))
  })

reporting(program.command('proxy'))
  .description('stand between a client and its real server, alter nothing, and judge both')
  .argument('<surface>', 'the surface that the client calls, like muditakurye/courier')
  .requiredOption('--upstream <url>', 'base URL of the real server')
  .option('--port <port>', 'port; 0 picks a free one', wholeNumber, 4011)
  .option('--host <address>', 'address to bind', '127.0.0.1')
  .option('--exec <command>', 'start the client; UYUM_BASE_URL tells it where to call')
  .option('--for <duration>', 'how long to observe: 90s, 5m (default: until the command ends, or Ctrl-C)')
  .option('--minute <duration>', 'how long the documents’ minute lasts', '60s')
  .option('--credential <name=value...>', 'a credential that the client was given: apiKey=abc')
  .option('--config <file>', 'configuration file (default: uyum.config.* of this folder)')
  .action(proxy)

const reports = program.command('report').description('render records again, or join those of shards')
reporting(reports.command('render', { isDefault: true }))
  .description('render a record again')
  .argument('<record>', 'the record: results.json')
  .action(async (file: string, flags: ReportFlags) => {
    const { readRecord } = await import('./suites/replay/read-record.js')
    return finish(flags, () => readRecord(file))
  })
reporting(reports.command('merge'))
  .description('join the records of a run’s shards into the record of the whole')
  .argument('<record...>', 'the records: results.json of each shard')
  .action(merge)

program
  .command('replay')
  .description('run a check of a record again: is it fixed? (exit 0 fixed, 1 still failing, 4 cannot tell)')
  .argument('<check>', 'id of the check')
  .requiredOption('--from <file>', 'the record: results.json')
  .option('--run <target>', 'the target of the record, where several hold the check')
  .option('--target <url>', 'base URL (default: as configured, or as recorded)')
  .option('--credential <name=value...>', 'a credential of the target: apiKey=abc, basic.username=u')
  .option(
    '--reading <name=value...>',
    'how to read the documents where they are silent (default: as recorded)',
  )
  .option('--states <url>', 'states hook of the target')
  .option('--config <file>', 'configuration file (default: uyum.config.* of this folder)')
  .option('--json', 'as JSON')
  .action(replay)

program
  .command('list')
  .description('the checks of a surface, or of all: id, level, basis, requirement')
  .argument('[surface]', 'a surface, like muditakurye/courier')
  .option('--json', 'as JSON')
  .action(async (surface: string | undefined, { json }: JsonFlag) => {
    const { listChecks, renderCheckList } = await import('./suites/catalogue/list-command.js')
    const entries = await listChecks(surface)
    print(json ? JSON.stringify(entries, null, 2) : renderCheckList(entries))
  })

program
  .command('explain')
  .description('what a check verifies, why, on whose words, and how to run it')
  .argument('<check>', 'id of the check')
  .option('--json', 'as JSON')
  .action(explain)

program
  .command('coverage')
  .description('which requirements have checks; exit 1 where a documented one has neither check nor reason')
  .argument('[surface]', 'a surface, like muditakurye/courier')
  .option('--json', 'as JSON')
  .action(async (surface: string | undefined, { json }: JsonFlag) => {
    const coverage = await import('./suites/catalogue/coverage-command.js')
    const found = await coverage.requirementCoverage(surface)
    print(json ? JSON.stringify(found, null, 2) : coverage.renderCoverage(found))
    process.exitCode = coverage.hasGap(found) ? 1 : 0
  })

program
  .command('demo')
  .description('see it all once: mock, the documents’ sample calls, check, report')
  .option('--out <folder>', 'folder of the report', defaultOut)
  .action(demo)

const contracts = program.command('contracts').description('look at the contracts')
contracts
  .command('list')
  .description('surfaces, operations, requirements by basis')
  .option('--json', 'as JSON')
  .action(async ({ json }: { json?: boolean }) => {
    const { listContracts, renderContractList } = await import('./contracts/list-contracts.js')
    const list = await listContracts()
    print(json ? JSON.stringify(list, null, 2) : renderContractList(list))
  })
contracts
  .command('lint')
  .description('find faults in the contracts’ sources')
  .option('--root <folder>', 'the contracts folder', join(packageRoot, 'contracts'))
  .option('--json', 'as JSON')
  .action(async ({ root, json }: { root: string; json?: boolean }) => {
    const { lintCommand } = await import('./contracts/lint/lint-command.js')
    const { text, faults } = await lintCommand(resolve(root), json === true)
    print(text)
    process.exitCode = faults > 0 ? 1 : 0
  })

async function mock({ logFormat = 'text', ...flags }: MockFlags): Promise<void> {
  useLogFormat(logFormat)
  const { findConfiguration, loadConfiguration } = await import('./suites/config/load-configuration.js')
  const { mockOptions, ConfigurationError } = await loadMockTools()
  const { storeBeside } = await import('./mocks/stores/store-location.js')
  const file = findConfiguration(flags.config)
  /** What the flags and the configuration say now. */
  const wishes = async (): Promise<MockWishes> => {
    const { mock: configured = {} } = (await loadConfiguration(file)) ?? {}
    const { readings, handlers, store } = configured
    return {
      ...configured,
      ...(file && handlers !== undefined && { handlers: resolve(file, '..', handlers) }),
      ...(file && store !== undefined && { store: storeBeside(file, store) }),
      ...flags,
      readings: { ...readings, ...pairs(flags.reading) },
    }
  }
  const wished = await wishes()
  const options = await mockOptions(wished)
  const { startMockServer } = await import('./mocks/server/mock-server.js')
  const server = await startMockServer(options).catch((error: Error) => {
    throw new ConfigurationError(error.message)
  })
  // Before it says that it is ready: whoever reads that may end it at once.
  const stop = (): void => void server.close().then(() => process.exit(0))
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const { baseUrl, token } = server
  print(
    flags.json
      ? JSON.stringify({ event: 'ready', baseUrl, token, ca: options.tls?.authority.file })
      : `uyum mock is ready: ${baseUrl}`,
  )
  if (options.tls && !flags.json) {
    const { explainAuthority } = await import('./mocks/tls/explain-authority.js')
    print(explainAuthority(options.tls.authority))
  }
  if (token !== undefined && !flags.json) print(`The control API demands: Authorization: Bearer ${token}`)
  const { keepReloading } = await import('./mocks/keep-reloading.js')
  keepReloading(server, [file, wished.handlers], async () =>
    mockOptions({ ...(await wishes()), tls: false, port: options.port, host: options.host }),
  )
}

async function loadMockTools() {
  const { mockOptions } = await import('./mocks/mock-options.js')
  const { ConfigurationError } = await import('./suites/config/configuration-error.js')
  return { mockOptions, ConfigurationError }
}

async function send(surface: string, id: string, { json, ...flags }: SendFlags): Promise<void> {
  const { requestedOperation } = await import('./mocks/sending/requested-operation.js')
  const { sendOnce } = await import('./mocks/sending/send-once.js')
  const { renderSent } = await import('./mocks/sending/render-sent.js')
  const { parseCredentials } = await import('./suites/config/credential-rules.js')
  const operation = requestedOperation(surface, id)
  const { set = [], credential = [], timeout: timeoutMs, to, body } = flags
  const credentials = parseCredentials(operation.surface, credential)
  const sent = await sendOnce({ operation, to, credentials, body, set, timeoutMs })
  if (sent.notice !== undefined) process.stderr.write(`uyum: ${sent.notice}\n`)
  print(json ? JSON.stringify(sent, null, 2) : renderSent(sent))
  process.exitCode = sent.response ? (sent.fits ? 0 : 1) : 3
}

async function check(words: string[], flags: CheckFlags): Promise<void> {
  if (flags.plan) return plan(words, flags)
  const { check: judge } = await import('./suites/check-command.js')
  return finish(flags, () => judge(words, { credential: [], reading: [], only: [], ...flags }, version))
}

async function observe(surface: string, flags: ObserveFlags): Promise<void> {
  const options = { scenario: [], credential: [], only: [], ...flags }
  if (flags.har !== undefined || flags.exchanges !== undefined) {
    const { judgeRecorded } = await import('./suites/observe/recorded/judge-recorded.js')
    return finish(flags, () => judgeRecorded(surface, options, version))
  }
  const { observe: judge } = await import('./suites/observe/observe-command.js')
  return finish(flags, () =>
    judge(surface, options, {
      toolVersion: version,
      startServer: (wishes) => playServer(wishes, flags.config),
      stop: interruption(),
      onReady: ({ UYUM_BASE_URL, UYUM_CREDENTIALS }, scenario) =>
        void process.stderr.write(
          `observing (${scenario}): UYUM_BASE_URL=${UYUM_BASE_URL} UYUM_CREDENTIALS='${UYUM_CREDENTIALS}'\n`,
        ),
    }),
  )
}

async function proxy(surface: string, flags: ProxyFlags): Promise<void> {
  const { proxy: judge } = await import('./suites/observe/proxy-command.js')
  const onReady = ({ UYUM_BASE_URL: baseUrl }: ClientEnvironment): void =>
    void process.stderr.write(`passing calls on: UYUM_BASE_URL=${baseUrl}\n`)
  const surroundings = { toolVersion: version, stop: interruption(), onReady }
  return finish(flags, () => judge(surface, { credential: [], ...flags }, surroundings))
}

async function merge(files: string[], flags: ReportFlags): Promise<void> {
  const { mergeRecords } = await import('./suites/verdict/merge-records.js')
  const { readRecord } = await import('./suites/replay/read-record.js')
  return finish(flags, async () => mergeRecords(await Promise.all(files.map(readRecord))))
}

/** Reports what a run found, and says by the exit status what it comes to. */
async function finish({ reporter, out, failOn }: ReportFlags, run: () => Promise<RunRecord>): Promise<void> {
  const { exitStatusOf } = await import('./suites/verdict/exit-status.js')
  const reporters = await knownReporters(reporter ?? ['terminal'])
  const record = await run()
  await report(record, reporters, out)
  process.exitCode = exitStatusOf(record, failOn)
}

/** Is over when the user has had enough. */
function interruption(): AbortSignal {
  const interrupted = new AbortController()
  process.once('SIGINT', () => interrupted.abort()).once('SIGTERM', () => interrupted.abort())
  return interrupted.signal
}

/** Starts the mock on a free port, with the configuration's settings and these wishes before them. */
async function playServer(wishes: ServerWishes, config: string | undefined): Promise<PlayedServer> {
  const { loadConfiguration } = await import('./suites/config/load-configuration.js')
  const { mockOptions } = await loadMockTools()
  const { startMockServer } = await import('./mocks/server/mock-server.js')
  const { mock: configured = {} } = (await loadConfiguration(config)) ?? {}
  const credentials = Object.entries({ ...configured.credentials, ...wishes.credentials }).map(
    ([surface, given]) => [surface, { ...configured.credentials?.[surface], ...given }] as const,
  )
  const options = await mockOptions({
    port: 0,
    credentials: Object.fromEntries(credentials),
    readings: configured.readings ?? {},
    allowedHosts: wishes.allowedHosts,
  })
  const server = await startMockServer(options)
  return { ...server, credentials: { ...options.credentials } }
}

async function plan(words: string[], { json, ...flags }: CheckFlags): Promise<void> {
  const { planRun } = await import('./suites/needs/plan-command.js')
  const { renderRunNeeds } = await import('./suites/needs/render-run-needs.js')
  const needs = await planRun(words, { credential: [], reading: [], only: [], ...flags })
  print(json ? JSON.stringify(needs, null, 2) : renderRunNeeds(needs))
}

async function replay(id: string, { json, ...flags }: ReplayFlags): Promise<void> {
  const { replay: judgeAgain } = await import('./suites/replay/replay-command.js')
  const { renderReplay } = await import('./suites/replay/render-replay.js')
  const { exitStatusOfChange } = await import('./suites/replay/compare-outcomes.js')
  const result = await judgeAgain(id, { credential: [], reading: [], ...flags })
  print(json ? JSON.stringify(result, null, 2) : renderReplay(result))
  process.exitCode = exitStatusOfChange(result.change)
}

async function explain(id: string, { json }: JsonFlag): Promise<void> {
  const { findListedCheck } = await import('./suites/catalogue/find-check.js')
  const { explain: tellOf } = await import('./suites/catalogue/explanation.js')
  const { renderExplanation } = await import('./suites/catalogue/render-explanation.js')
  const { loadMockedSurfaces } = await import('./mocks/mocked-surfaces.js')
  const explanation = tellOf(await findListedCheck(id))
  const { surface, side, requirement } = explanation
  const mock = (await loadMockedSurfaces()).find((mocked) => mocked.surface === surface)
  const defect =
    side === 'server' && mock?.defects[requirement] ? `uyum mock --defect ${requirement}` : undefined
  print(json ? JSON.stringify({ ...explanation, defect }, null, 2) : renderExplanation(explanation, defect))
}

async function demo({ out }: { out: string }): Promise<void> {
  const { mockOptions } = await loadMockTools()
  const { startMockServer } = await import('./mocks/server/mock-server.js')
  const { sendSampleCalls } = await import('./mocks/send-sample-calls.js')
  const { mockedTargets } = await import('./mocks/mocked-targets.js')
  const { judgeTargets } = await import('./suites/check-command.js')
  const { exitStatusOf } = await import('./suites/verdict/exit-status.js')
  const server = await startMockServer(await mockOptions({ port: 0 }))
  print(
    `The mocks listen on ${server.baseUrl}\n\nThe documents’ own sample calls, with only the host changed:\n`,
  )
  for await (const line of sendSampleCalls(server.baseUrl)) print(`  ${line}`)
  print('\nNow the conformance suites judge the mocks over HTTP:\n')
  const record = await judgeTargets(mockedTargets(server.baseUrl), {}, version)
  await report(record, await knownReporters(['terminal', 'html']), out)
  await server.close()
  print(`\nOpen ${resolve(out, 'index.html')} in a browser.\n
Next:
  npx uyum mock                      the mocks on http://127.0.0.1:4010, for your own client
  npx uyum check muditakurye/courier --target <your base URL> --credential apiKey=… --credential restaurantId=…
                                     the same checks on your own implementation
  npx uyum contracts list            what each partner documents`)
  process.exitCode = exitStatusOf(record, 'incomplete')
}

async function knownReporters(names: readonly string[]) {
  const { isReporterName, reporterNames } = await import('./reports/reporters.js')
  const { ConfigurationError } = await import('./suites/config/configuration-error.js')
  const { nearest } = await import('./contracts/nearest.js')
  return names
    .flatMap((name) => name.split(','))
    .map((name) => {
      if (isReporterName(name)) return name
      const meant = nearest(name, reporterNames)
      throw new ConfigurationError(
        `reading --reporter ${name}: expected one of ${reporterNames.join(', ')}.${meant ? ` Did you mean "${meant}"?` : ''}`,
      )
    })
}

async function report(
  record: RunRecord,
  reporters: Awaited<ReturnType<typeof knownReporters>>,
  out: string,
): Promise<void> {
  if (reporters.includes('terminal')) {
    const { renderTerminal } = await import('./reports/terminal/render-terminal.js')
    process.stdout.write(renderTerminal(record, { color: process.stdout.isTTY && !process.env['NO_COLOR'] }))
  }
  const { writeReports } = await import('./reports/write-reports.js')
  for (const { path } of await writeReports(record, reporters, out)) process.stderr.write(`wrote ${path}\n`)
}

/** A command that ends with a record: how it is shown, and when its exit status is not 0. */
function reporting(command: Command): Command {
  return command
    .option('--reporter <name...>', 'terminal, html, json, junit (default: terminal)')
    .option('--out <folder>', 'folder of the reports', defaultOut)
    .addOption(
      new Option('--fail-on <finding>', 'what makes the exit status other than 0')
        .choices(['must', 'should', 'incomplete'])
        .default('incomplete'),
    )
}

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new InvalidArgumentError('expected a whole number.')
}

function pairs(words: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(words.map((word) => word.split(/=(.*)/s) as [string, string]))
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function ownVersion(): string {
  const file = join(packageRoot, 'package.json')
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
  } catch (error) {
    const { message } = error as Error
    process.stderr.write(
      `uyum: reading its version: expected JSON in ${file}, ${message}. Install uyum again.\n`,
    )
    process.exit(4)
  }
}

/** What goes wrong is told in a sentence; the exit status says whose matter it is. */
function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2
    return
  }
  const { name, message, stack } = error as Error
  const mine = name !== 'ConfigurationError'
  process.stderr.write(`uyum: ${message}\n`)
  if (program.opts<{ debug?: boolean }>().debug) process.stderr.write(`${stack}\n`)
  else if (mine)
    process.stderr.write('This looks like a fault of uyum itself; --debug before the command shows where.\n')
  process.exitCode = mine ? 4 : 2
}

await program.parseAsync().catch(fail)
