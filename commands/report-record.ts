import { Option, type Command } from 'commander'
import { isReporterName, loadReporter, reporterNames, type ReporterName } from '../reports/reporters.js'
import type { Language } from '../contracts/text/preferred-language.js'
import type { RunRecord } from '../suites/record/run-record.js'
import type { FailOn } from '../suites/verdict/exit-status.js'
import { exitStatusOfSignal, type InterruptingSignal } from './process/interruption.js'
import { isQuiet, languageOf } from './options/program-flags.js'
import { tell } from './output/tell.js'
import { keptAside, written } from './output/written.js'

export const defaultOut = 'uyum-report'

/** Of a command that ends with a record. */
export interface ReportFlags {
  reporter?: string[]
  out: string
  failOn: FailOn
  verbose?: boolean
}

/** How a record is shown, and when the exit status is not 0. */
export function addReportFlags(command: Command, failOn: FailOn = 'incomplete'): Command {
  return command
    .option('--reporter <name...>', `${reporterNames.join(', ')} (default: terminal)`)
    .option('--out <folder>', 'folder of the reports', defaultOut)
    .option('--verbose', 'tell of each check in full on the screen')
    .addOption(
      new Option('--fail-on <finding>', 'what makes the exit status other than 0')
        .choices(['must', 'should', 'incomplete'])
        .default(failOn),
    )
}

/**
 * Reports what a run found, and says by the exit status what it comes to, or which signal cut it short: `interrupted`
 * is given where that is no ordinary end of it.
 */
export async function finish(
  program: Command,
  { reporter = ['terminal'], out, failOn, verbose }: ReportFlags,
  run: () => Promise<RunRecord>,
  interrupted?: AbortSignal,
): Promise<void> {
  const { exitStatusOf } = await import('../suites/verdict/exit-status.js')
  const { knownNames } = await import('./options/known-names.js')
  const reporters = knownNames(reporter, isReporterName, reporterNames)
  await requireReports(reporters, out)
  const record = await run()
  await reportRecord(program, record, reporters, out, verbose)
  process.exitCode = interrupted?.aborted
    ? exitStatusOfSignal(interrupted.reason as InterruptingSignal)
    : exitStatusOf(record, failOn)
}

/** Before anything is judged: what could not be written in the end is told in the beginning. */
async function requireReports(reporters: readonly ReporterName[], out: string): Promise<void> {
  const { requireFolder } = await import('../reports/folder/require-folder.js')
  await requireFolder(out)
  for (const name of reporters) await (await loadReporter(name)).require?.()
}

/** The same of a run that was made just now: its record says what its user reads. */
export function finishRun(
  program: Command,
  flags: ReportFlags,
  run: () => Promise<RunRecord>,
  interrupted?: AbortSignal,
): Promise<void> {
  return finish(
    program,
    flags,
    async () => ({ ...(await run()), language: languageOf(program) }),
    interrupted,
  )
}

/** Writes what has a file, and then prints what is for standard output: nobody who stops reading costs a file. */
export async function reportRecord(
  program: Command,
  record: RunRecord,
  reporters: readonly ReporterName[],
  out: string,
  verbose = false,
): Promise<void> {
  const options = {
    verbose,
    language: languageOf(program),
    color: process.stdout.isTTY && !process.env['NO_COLOR'],
  }
  const { writeReports } = await import('../reports/folder/write-reports.js')
  const { placeBeside } = await import('../reports/folder/place-beside.js')
  const place = await placeBeside(record, out)
  const onKept = (folder: string): void => {
    if (!isQuiet(program)) tell(keptAside(folder, options.language))
  }
  const writing = await Promise.allSettled([writeReports(record, reporters, place, { ...options, onKept })])
  for (const name of reporterNames.filter((known) => reporters.includes(known))) {
    const { file, render } = await loadReporter(name)
    if (file === undefined) process.stdout.write(await render(record, options))
  }
  for (const result of writing) {
    // A folder that cannot be written, or a missing Chromium, keeps nobody from reading what was found.
    if (result.status === 'rejected') throw result.reason
    for (const { path } of result.value) if (!isQuiet(program)) tell(written(path, options.language))
  }
  if (!isQuiet(program) && (await areFilesAlone(reporters))) await tellVerdicts(record, options.language)
}

/** Whether nothing of a run would be read but the names of its files. */
async function areFilesAlone(reporters: readonly ReporterName[]): Promise<boolean> {
  const loaded = await Promise.all(reporters.map(loadReporter))
  return loaded.every(({ file }) => file !== undefined)
}

async function tellVerdicts({ runs }: RunRecord, language: Language): Promise<void> {
  const { voiceOf } = await import('../reports/terminal/voice.js')
  const { verdictLine } = await import('./output/verdict-line.js')
  const voice = voiceOf({ color: false, language })
  for (const run of runs) tell(verdictLine(run, voice))
}
