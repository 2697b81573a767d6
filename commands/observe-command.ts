import { Option, type Command } from 'commander'
import type { ObserveOptions } from '../suites/observe/observe-command.js'
import type { RecordedOptions } from '../suites/observe/recording/read/judge-recorded.js'
import { isQuiet, languageOf } from './options/program-flags.js'
import { interruption } from './process/interruption.js'
import { wholeNumber } from './options/option-values.js'
import { version } from './process/own-package.js'
import { playServer } from './process/play-server.js'
import { addReportFlags, finishRun, type ReportFlags } from './report-record.js'
import { tell } from './output/tell.js'
import type { Observer } from './watch/watch-observe.js'

interface ObserveFlags extends ReportFlags, Omit<Partial<ObserveOptions & RecordedOptions>, 'minute'> {
  minute: string
  watch?: true | string[]
}

export function addObserve(program: Command): void {
  addReportFlags(program.command('observe'))
    .description('judge a client: play its server, let it call, look at what it sent')
    .argument('<surface>', 'the surface that the client calls, one of those that “uyum contracts list” names')
    .option('--exec <command>', 'start the client; UYUM_BASE_URL and UYUM_CREDENTIALS tell it where to call')
    .option('--peer <url>', 'base URL of the client’s own server, where the conversation begins with a push')
    .option(
      '--scenario <name...>',
      'what the server does to it (default: standard; uyum scenarios lists them)',
    )
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
    .option(
      '--cors [origin...]',
      'let pages of these origins call from a browser (default: none; without a name, all)',
    )
    .option('--config <file>', 'configuration file (default: uyum.config.* of this folder)')
    .option(
      '--revision <name>',
      'another revision of the partner’s documents to judge by: later, or one of a partner of your own',
    )
    .option('--only <check...>', 'judge only by these checks: ids, beginnings of ids, tags')
    .option('--seed <n>', 'seed of the orders that are pushed', wholeNumber)
    .option('--build <name>', 'what its people call the build of the client; it goes into the record')
    .addOption(
      new Option(
        '--watch [file...]',
        'observe again whenever one of these files or folders changes, or the peer has restarted',
      ).conflicts(['har', 'exchanges']),
    )
    .action((surface: string, flags: ObserveFlags) => observe(program, surface, flags))
}

async function observe(program: Command, surface: string, flags: ObserveFlags): Promise<void> {
  const options = { scenario: [], credential: [], only: [], ...flags }
  if (flags.har !== undefined || flags.exchanges !== undefined) {
    const { judgeRecorded } = await import('../suites/observe/recording/read/judge-recorded.js')
    return finishRun(program, flags, () => judgeRecorded(surface, options, version))
  }
  const stop = interruption()
  const judge = await observer(program, surface, flags)
  if (flags.watch === undefined) return finishRun(program, flags, () => judge({ stop, only: options.only }))
  const { watchObserve } = await import('./watch/watch-observe.js')
  return watchObserve(
    {
      judge,
      files: flags.watch === true ? [] : flags.watch,
      peer: flags.peer,
      only: options.only,
      reporter: flags.reporter,
      out: flags.out,
      language: languageOf(program),
    },
    stop,
  )
}

/** What observes the client once, and tells meanwhile what it sees. */
async function observer(program: Command, surface: string, flags: ObserveFlags): Promise<Observer> {
  const { observe: judge } = await import('../suites/observe/observe-command.js')
  const language = languageOf(program)
  const { callLine, differingOrders, missedLines, nobodyCalled, observing } =
    await import('./output/observed-calls.js')
  const { FoundLines } = await import('./output/found-lines.js')
  const { RunningFile } = await import('./desk/running-file.js')
  const options = { scenario: [], credential: [], ...flags }
  return ({ stop, only, port }) => {
    const shown = new FoundLines(language)
    /** The address that was given out, until it is called. */
    let unheard: string | undefined
    const running = new RunningFile(flags.out, { isWhole: only.length === 0 })
    return judge(
      surface,
      { ...options, only },
      {
        toolVersion: version,
        startServer: (served) => playServer(served, flags.config),
        stop,
        port,
        onReady({ UYUM_BASE_URL, UYUM_CREDENTIALS }, scenario) {
          unheard = UYUM_BASE_URL
          tell(
            `${observing(scenario, language)}: UYUM_BASE_URL=${UYUM_BASE_URL} UYUM_CREDENTIALS='${UYUM_CREDENTIALS}'`,
          )
          if (!isQuiet(program)) tell(`uyum: ${differingOrders[language]}`)
        },
        onCall(call) {
          unheard = undefined
          running.called()
          if (!isQuiet(program)) tell(`uyum: ${callLine(call, language)}`)
        },
        onFound({ judged, all, target, check }) {
          running.judged(judged, all, { target, check })
          if (flags.watch !== undefined && !isQuiet(program)) shown.tell(check)
        },
        ...(!isQuiet(program) && {
          onOver(missed) {
            // Where nobody called, every occasion is missing, and one thing would bring them all.
            const lines =
              unheard === undefined ? missedLines(missed, language) : [nobodyCalled(unheard)[language]]
            for (const line of lines) tell(`uyum: ${line}`)
          },
        }),
      },
    ).finally(() => running.end())
  }
}
