import { Option, type Command } from 'commander'
import type { RunRecord } from '../suites/record/run-record.js'
import type { RushMetadata, RushOptions } from '../suites/rush/rush-command.js'
import type { StoryRushOptions } from '../suites/rush/story/rush-story-command.js'
import { playServer } from './process/play-server.js'
import { interruption, announceInterruption } from './process/interruption.js'
import { positiveNumber, wholeNumber } from './options/option-values.js'
import { version } from './process/own-package.js'
import { isQuiet, languageOf } from './options/program-flags.js'
import { written } from './output/written.js'
import { tell } from './output/tell.js'
import { addReportFlags, finishRun, type ReportFlags } from './report-record.js'

interface RushFlags extends ReportFlags, RushOptions, Pick<StoryRushOptions, StoryFlag> {
  export?: 'k6'
  judge?: string
}

/** Those that only a story has. */
type StoryFlag = 'exec' | 'stories' | 'minute' | 'patience'

/** Written out: the profiles themselves are loaded when a rush is. */
const profileNames = ['friday', 'burst', 'soak']

const scriptFile = 'uyum-rush.k6.js'

export function addRush(program: Command): void {
  // Much of what is judged here no document asks; who rushes asks it.
  addReportFlags(program.command('rush'), 'should')
    .description(
      'send a receiver many orders, as customers do on a Friday evening, and look what became of them',
    )
    .argument(
      '<what>',
      'a surface that receives orders or events about them, the name of a target, or a story',
    )
    .addOption(new Option('--profile <name>', 'how the orders arrive').choices(profileNames).default('burst'))
    .option('--compress <times>', 'so many times faster: ten minutes in one with 10', positiveNumber)
    .option('--orders <n>', 'so many orders at the profile’s rates, however long it takes', wholeNumber)
    .option('--target <url>', 'base URL of the implementation, where a surface is named')
    .option('--credential <name=value...>', 'a credential of the target: apiKey=abc, basic.username=u')
    .option('--reading <name=value...>', 'how to read the documents where they are silent')
    .option('--read-back <url>', 'read-back hook of the target: without it nobody sees what it holds')
    .option('--states <url>', 'states hook of the target: it makes the orders that events are about')
    .option('--exec <command>', 'of a story: start the implementation, as uyum rehearse does')
    .option('--stories <folder>', 'stories of your own, <name>.arazzo.yaml, in place of those of uyum')
    .option(
      '--minute <duration>',
      'of a story: how long the documents’ minute lasts (default: as compressed, at most 6s)',
    )
    .option('--patience <duration>', 'of a story: how long nothing may happen before nobody waits any more')
    .option('--ca <file>', 'PEM file of an authority to trust, where the target speaks https')
    .option('--insecure', 'take whoever answers for the target; every report says so')
    .option('--build <name>', 'what its people call the build that is judged; it goes into the record')
    .option('--config <file>', 'configuration file (default: uyum.config.* of this folder)')
    .option('--seed <n>', 'seed of the orders and of when they arrive', wholeNumber)
    .option('--run-tag <tag>', 'tag in all created ids; with the seed of a record, its orders again')
    .option('--max-duration <duration>', 'when to stop and say what is known by then: 90s, 10m')
    .addOption(
      new Option(
        '--export <tool>',
        'write the rush as a script of a load generator, and send nothing',
      ).choices(['k6']),
    )
    .addOption(
      new Option('--judge <file>', 'judge what that script brought back: k6 run --out json=<file>').conflicts(
        'export',
      ),
    )
    .action((what: string, flags: RushFlags) => rush(program, [what], flags))
}

async function rush(program: Command, words: string[], flags: RushFlags): Promise<void> {
  const stop = interruption()
  if (!isQuiet(program)) announceInterruption(process.stderr, stop, languageOf(program))
  const options = { ...flags, credential: flags.credential ?? [], reading: flags.reading ?? [] }
  const { isStory, requireNoTool } = await import('../suites/rush/story/is-story.js')
  const isOfStory = await isStory(words[0]!, options)
  if (isOfStory) requireNoTool(words[0]!, flags)
  if (flags.export !== undefined || flags.judge !== undefined) {
    const { judgeK6Output, writeK6Script } = await import('../suites/rush/k6/k6-commands.js')
    const { judge: file } = flags
    if (file !== undefined)
      return finishRun(
        program,
        flags,
        () => judgeK6Output(words, options, file, { toolVersion: version, stop }),
        stop,
      )
    await writeK6Script(words, options, scriptFile, version)
    if (!isQuiet(program)) tell(written(scriptFile, languageOf(program)))
    return
  }
  const { rush: judge } = await import('../suites/rush/rush-command.js')
  const { rushProgressOn } = await import('./output/rush-progress.js')
  const onProgress = isQuiet(program)
    ? undefined
    : rushProgressOn(process.stderr, languageOf(program), Date.now)
  const metadata = { toolVersion: version, stop, ...(onProgress && { onProgress }) }
  const run = isOfStory
    ? () => rushOverStory(program, words[0]!, options, metadata)
    : () => judge(words, options, metadata)
  return finishRun(program, flags, run, stop)
}

async function rushOverStory(
  program: Command,
  name: string,
  options: StoryRushOptions,
  metadata: RushMetadata,
): Promise<RunRecord> {
  const { rushStoryCommand } = await import('../suites/rush/story/rush-story-command.js')
  const language = languageOf(program)
  return rushStoryCommand(name, options, {
    ...metadata,
    startServer: (served) => playServer(served, options.config),
    onUnchecked: (what) => tell(`uyum: ${what[language]}`),
    onReady({ port, partners }) {
      if (!isQuiet(program)) tell(`uyum: UYUM_PORT=${port} UYUM_PARTNERS='${JSON.stringify(partners)}'`)
    },
  })
}
