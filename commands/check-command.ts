import { Option, type Command } from 'commander'
import type { CheckOptions } from '../suites/engine/check-command.js'
import type { ProgressListener } from '../suites/engine/run-conformance.js'
import { interruption, announceInterruption } from './process/interruption.js'
import { wholeNumber } from './options/option-values.js'
import { version } from './process/own-package.js'
import { paceNotices } from './output/pace-notices.js'
import { print } from './output/print.js'
import { isQuiet, languageOf } from './options/program-flags.js'
import { addReportFlags, finishRun, type ReportFlags } from './report-record.js'
import { harmlessJson } from '../contracts/text/harmless-lines.js'

interface CheckFlags extends ReportFlags, Partial<CheckOptions> {
  plan?: boolean
  failed?: boolean
  watch?: true | string[]
  json?: boolean
}

export function addCheck(program: Command): void {
  addReportFlags(program.command('check'))
    .description('judge an implementation: a surface at a base URL, or targets of the configuration')
    .argument(
      '[what...]',
      'a surface, one of those that “uyum contracts list” names, or names of targets; all targets when left out',
    )
    .option('--target <url>', 'base URL of the implementation, where a surface is named')
    .option('--credential <name=value...>', 'a credential of the target: apiKey=abc, basic.username=u')
    .option('--reading <name=value...>', 'how to read the documents where they are silent')
    .option('--states <url>', 'states hook of the target')
    .option(
      '--revision <name>',
      'another revision of the partner’s documents to judge by: later, or one of a partner of your own',
    )
    .option('--read-back <url>', 'read-back hook of the target: tells what it holds of an order')
    .option('--ca <file>', 'PEM file of an authority to trust, where the target speaks https')
    .option('--insecure', 'take whoever answers for the target; every report says so')
    .option('--build <name>', 'what its people call the build that is judged; it goes into the record')
    .option('--config <file>', 'configuration file (default: uyum.config.* of this folder)')
    .option('--only <check...>', 'run only these checks: ids, beginnings of ids, tags')
    .addOption(
      new Option('--failed', 'run only what failed in the record of --out').conflicts(['only', 'plan']),
    )
    .option('--seed <n>', 'seed of generated values', wholeNumber)
    .option(
      '--shard <part/parts>',
      'run a part of the checks, for many machines: 2/3; uyum report merge joins them',
    )
    .option('--run-tag <tag>', 'tag in all created ids; with the seed of a record, its requests again')
    .option(
      '--max-duration <duration>',
      'how long it may take: 90s, 10m; what is not judged by then leaves it incomplete',
    )
    .option(
      '--no-preflight',
      'judge also where the first answers show a wrong address, a log-in or refused credentials',
    )
    .addOption(
      new Option(
        '--watch [file...]',
        'judge again whenever one of these files or folders changes, or the target has restarted: first what failed, then all',
      ).conflicts(['plan', 'shard', 'maxDuration']),
    )
    .option('--plan', 'tell what the run would need, and send nothing')
    .option('--json', 'with --plan: as JSON')
    .action((words: string[], flags: CheckFlags) =>
      flags.plan ? plan(program, words, flags) : check(program, words, flags),
    )
}

async function check(program: Command, words: string[], flags: CheckFlags): Promise<void> {
  if (flags.watch !== undefined) return watch(program, words, { ...flags, watch: flags.watch })
  const stop = interruption()
  if (!isQuiet(program)) announceInterruption(process.stderr, stop, languageOf(program))
  const { check: judge } = await import('../suites/engine/check-command.js')
  const { progressOn } = await import('./output/progress.js')
  const { RunningFile } = await import('./desk/running-file.js')
  const shown = isQuiet(program) ? undefined : progressOn(process.stderr, languageOf(program), Date.now)
  const onNotice = isQuiet(program) ? undefined : await paceNotices(languageOf(program))
  const chosen = flags.failed ? await failedIn(flags.out, words) : { words, only: flags.only ?? [] }
  const running = new RunningFile(flags.out, {
    isWhole: chosen.only.length === 0 && flags.shard === undefined,
  })
  const onProgress: ProgressListener = (judged, all, latest) => {
    shown?.(judged, all)
    running.judged(judged, all, latest)
  }
  const options = { credential: [], reading: [], ...flags, only: chosen.only, onProgress, onNotice, stop }
  const run = () => judge(chosen.words, options, version).finally(() => running.end())
  return finishRun(program, flags, run, stop)
}

async function watch(
  program: Command,
  words: string[],
  { watch: files, failed, ...flags }: CheckFlags & { watch: true | string[] },
): Promise<void> {
  const { watchCheck } = await import('./watch/watch-check.js')
  const last = failed ? await failedIn(flags.out, words) : undefined
  return watchCheck(last?.words ?? words, {
    credential: [],
    reading: [],
    only: [],
    ...flags,
    failed: last,
    files: files === true ? [] : files,
    language: languageOf(program),
  })
}

async function failedIn(out: string, words: readonly string[]) {
  const { failedLast } = await import('../suites/engine/last/failed-last.js')
  const { lastCheckRecord } = await import('../suites/engine/last/last-check-record.js')
  return failedLast(await lastCheckRecord(out), words)
}

async function plan(program: Command, words: string[], { json, ...flags }: CheckFlags): Promise<void> {
  const { dryRun } = await import('../suites/catalogue/dry-run/dry-run-command.js')
  const { renderDryRun } = await import('../suites/catalogue/dry-run/render-dry-run.js')
  const needs = await dryRun(words, { credential: [], reading: [], only: [], ...flags })
  const view = { language: languageOf(program), isVerbose: flags.verbose === true }
  print(json ? harmlessJson(needs) : renderDryRun(needs, view))
}
