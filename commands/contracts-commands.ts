import { join, resolve } from 'node:path'
import { Option, type Command } from 'commander'
import type { ExportRequest } from '../contracts/openapi/export/export-command.js'
import type { Change } from '../contracts/revisions/change.js'
import type { Revision } from '../contracts/revisions/revision.js'
import type { RecordComparison } from '../suites/replay/revisions/decided-otherwise.js'
import { packageRoot } from './process/own-package.js'
import { print } from './output/print.js'
import { languageOf } from './options/program-flags.js'
import { harmlessJson } from '../contracts/text/harmless-lines.js'

interface RevisionFlags {
  format: 'text' | 'json' | 'markdown'
  record?: string
}

export function addContracts(program: Command): void {
  const contracts = program.command('contracts').description('look at the contracts')
  contracts
    .command('list')
    .description('surfaces, operations, requirements by basis')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { listContracts, renderContractList } = await import('../contracts/contract/list-contracts.js')
      const list = await listContracts()
      print(json ? harmlessJson(list) : renderContractList(list, languageOf(program)))
    })
  contracts
    .command('diff')
    .description(
      'what changed between two revisions, and whom it breaks (exit 0 nobody, 1 servers or clients)',
    )
    .argument('<old>', 'a partner, a revision of it (<partner>@<revision>), a folder or an OpenAPI file')
    .argument('<new>', 'the same of what it became')
    .addOption(
      new Option('--format <format>', 'how it is written')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .option('--record <results.json>', 'which checks of this record would be decided otherwise')
    .action((old: string, recent: string, flags: RevisionFlags) => diffRevisions(program, old, recent, flags))
  contracts
    .command('export')
    .description('a contract as an OpenAPI document, for other people’s tools')
    .argument('<partner or surface>')
    .addOption(new Option('--openapi <version>', 'its dialect').choices(['3.1', '3.0']).default('3.1'))
    .addOption(
      new Option(
        '--as <side>',
        'server: what the partner calls stands among the paths; caller: what the partner serves, alone',
      ).choices(['caller', 'server']),
    )
    .option('--server <url>', 'where the paths are served, in place of the documented address')
    .addOption(new Option('--format <format>', 'how it is written').choices(['yaml', 'json']).default('yaml'))
    .option('--out <file>', 'write it there')
    .action(async (name: string, options: Omit<ExportRequest, 'language'>) => {
      const { exportCommand } = await import('../contracts/openapi/export/export-command.js')
      process.stdout.write(await exportCommand(name, { ...options, language: languageOf(program) }))
    })
  contracts
    .command('coverage')
    .description('what of a partner’s document nothing rests on')
    .argument('[partner]', 'one partner; all where it is left out')
    .option('--json', 'as JSON')
    .action(async (partner: string | undefined, { json }: { json?: boolean }) => {
      const { coverageCommand } = await import('../contracts/lint/coverage/coverage-command.js')
      const { text, left } = await coverageCommand(
        join(packageRoot, 'contracts'),
        partner,
        json === true,
        languageOf(program),
      )
      print(text)
      process.exitCode = left > 0 ? 1 : 0
    })
  contracts
    .command('lint')
    .description('find faults in the contracts’ sources, and in the levels of the checks that rest on them')
    .option('--root <folder>', 'the contracts folder', join(packageRoot, 'contracts'))
    .option('--json', 'as JSON')
    .action(async ({ root, json, partner }: { root: string; json?: boolean; partner?: string[] }) => {
      const own = partner ?? (await configuredFolders())
      const { text, faults } =
        own.length > 0
          ? await (
              await import('../contracts/own/lint-folders.js')
            ).lintFolders(own, json === true, languageOf(program))
          : await lintOurs(resolve(root), json === true)
      print(text)
      process.exitCode = faults > 0 ? 1 : 0
    })
}

async function diffRevisions(
  program: Command,
  before: string,
  after: string,
  { format, record }: RevisionFlags,
): Promise<void> {
  const { loadRevision } = await import('../contracts/revisions/load-revision.js')
  const { underOneName } = await import('../contracts/revisions/under-one-name.js')
  const { compareRevisions } = await import('../contracts/revisions/compare-revisions.js')
  const { breaking, renderMarkdown, renderText } = await import('../contracts/revisions/render-changes.js')
  const old = await loadRevision(before)
  const recent = underOneName(old, await loadRevision(after))
  const changes = compareRevisions(old, recent)
  const language = languageOf(program)
  const comparison = { old: old.name, new: recent.name, changes }
  const judged = record === undefined ? undefined : await judgedOtherwise(record, old, recent, changes)
  if (format === 'json') print(harmlessJson({ ...comparison, ...(judged && { record: judged }) }))
  else {
    const { renderRecordComparison } = await import('../suites/replay/revisions/render-record-comparison.js')
    const render = format === 'markdown' ? renderMarkdown : renderText
    print(render(comparison, language))
    if (judged) print(`\n${renderRecordComparison(judged, language)}`)
  }
  process.exitCode = breaking(changes) > 0 ? 1 : 0
}

async function judgedOtherwise(
  file: string,
  ...[old, recent, changes]: [Revision, Revision, readonly Change[]]
): Promise<RecordComparison> {
  const { readRecord } = await import('../suites/replay/read-record.js')
  const { decidedOtherwise } = await import('../suites/replay/revisions/decided-otherwise.js')
  return decidedOtherwise(await readRecord(file), old, recent, changes)
}

/** The partners of one's own that the configuration names. */
async function configuredFolders(): Promise<string[]> {
  const { fileWithPartners } = await import('./options/partner-option.js')
  const file = await fileWithPartners(undefined)
  if (file === undefined) return []
  const { foldersOf } = await import('../suites/config/enrol-configured.js')
  return foldersOf(file)
}

/** The contracts of a folder, and the suites of this package. */
async function lintOurs(root: string, json: boolean): Promise<{ text: string; faults: number }> {
  const { lintCommand } = await import('../contracts/lint/lint-command.js')
  const { lintSuites } = await import('../suites/lint/lint-suites.js')
  return lintCommand(root, json, () => lintSuites(join(packageRoot, 'suites')))
}
