import { Option, type Command } from 'commander'
import { diffReporterNames, isDiffReporterName } from '../reports/diff/diff-reporters.js'
import { isQuiet, languageOf } from './options/program-flags.js'
import { defaultOut } from './report-record.js'
import { tell } from './output/tell.js'
import { written } from './output/written.js'

interface DiffFlags {
  reporter: string[]
  out: string
  failOn: 'must' | 'should'
}

export function addDiff(program: Command): void {
  program
    .command('diff')
    .description(
      'what became of each check between two records, and why (exit 0 no regression, 1 a regression)',
    )
    .argument('<old>', 'the record that was: results.json')
    .argument('<new>', 'the record that is')
    .option('--reporter <name...>', diffReporterNames.join(', '), ['terminal'])
    .option('--out <folder>', 'folder of diff.md, diff.html and diff.json', defaultOut)
    .addOption(
      new Option('--fail-on <regression>', 'which regression makes the exit status 1')
        .choices(['must', 'should'])
        .default('must'),
    )
    .action((old: string, recent: string, flags: DiffFlags) => diff(program, old, recent, flags))
}

async function diff(program: Command, old: string, recent: string, flags: DiffFlags): Promise<void> {
  const { diffCommand } = await import('../reports/diff/diff-command.js')
  const { readWholeRecord } = await import('../suites/replay/read-record.js')
  const { knownNames } = await import('./options/known-names.js')
  const reporters = knownNames(flags.reporter, isDiffReporterName, diffReporterNames)
  const {
    text,
    written: files,
    exitStatus,
  } = await diffCommand({
    ...flags,
    old: await readWholeRecord(old),
    new: await readWholeRecord(recent),
    reporters,
    language: languageOf(program),
    color: process.stdout.isTTY && !process.env['NO_COLOR'],
  })
  process.stdout.write(text)
  for (const path of files) if (!isQuiet(program)) tell(written(path, languageOf(program)))
  process.exitCode = exitStatus
}
