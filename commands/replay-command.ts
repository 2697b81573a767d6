import type { Command } from 'commander'
import { isQuiet, languageOf } from './options/program-flags.js'
import { paceNotices } from './output/pace-notices.js'
import {
  exitStatusOfSignal,
  interruption,
  announceInterruption,
  type InterruptingSignal,
} from './process/interruption.js'
import type { ReplayOptions } from '../suites/replay/replay-command.js'
import { defaultOut } from './report-record.js'
import { print } from './output/print.js'
import { harmlessJson } from '../contracts/text/harmless-lines.js'

interface ReplayFlags extends Partial<Omit<ReplayOptions, 'from'>> {
  from?: string
  json?: boolean
}

export function addReplay(program: Command): void {
  program
    .command('replay')
    .description('run a check of a record again: is it fixed? (exit 0 fixed, 1 still failing, 4 cannot tell)')
    .argument('<check>', 'id of the check')
    .option('--from <file>', 'the record (default: the last one in uyum-report)')
    .option('--run <target>', 'the target of the record, where several hold the check')
    .option('--target <url>', 'base URL (default: as configured, or as recorded)')
    .option('--credential <name=value...>', 'a credential of the target: apiKey=abc, basic.username=u')
    .option(
      '--reading <name=value...>',
      'how to read the documents where they are silent (default: as recorded)',
    )
    .option('--states <url>', 'states hook of the target')
    .option('--read-back <url>', 'read-back hook of the target: tells what it holds of an order')
    .option('--ca <file>', 'PEM file of an authority to trust, where the target speaks https')
    .option('--insecure', 'take whoever answers for the target; every report says so')
    .option('--config <file>', 'configuration file (default: uyum.config.* of this folder)')
    .option('--json', 'as JSON')
    .action((id: string, flags: ReplayFlags) => replay(program, id, flags))
}

async function replay(program: Command, id: string, { json, from, ...flags }: ReplayFlags): Promise<void> {
  const stop = interruption()
  if (!isQuiet(program)) announceInterruption(process.stderr, stop, languageOf(program))
  const { replay: judgeAgain } = await import('../suites/replay/replay-command.js')
  const { renderReplay } = await import('../suites/replay/render-replay.js')
  const { exitStatusOfChange } = await import('../suites/replay/compare-outcomes.js')
  const onNotice = isQuiet(program) ? undefined : await paceNotices(languageOf(program))
  const result = await judgeAgain(id, {
    credential: [],
    reading: [],
    ...flags,
    from: from ?? (await lastRecord()),
    onNotice,
    stop,
  })
  print(json ? harmlessJson(result) : renderReplay(result, languageOf(program)))
  process.exitCode = exitStatusOfChange(result.change)
  if (result.interruptedAfter !== undefined) endNow(stop)
}

/** The last record of `uyum check`, where reports are written unless something else is asked for. */
async function lastRecord(): Promise<string> {
  const { lastCheckRecord } = await import('../suites/engine/last/last-check-record.js')
  return lastCheckRecord(defaultOut)
}

/** What still waits for the target keeps nobody here. */
function endNow(stop: AbortSignal): void {
  const status = exitStatusOfSignal(stop.reason as InterruptingSignal)
  process.stdout.write('', () => process.exit(status))
}
