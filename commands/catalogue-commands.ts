import type { Command } from 'commander'
import { languageOf } from './options/program-flags.js'
import { print } from './output/print.js'
import { harmlessJson } from '../contracts/text/harmless-lines.js'

interface JsonFlag {
  json?: boolean
}

/** What there is to judge by: checks, their words, their coverage. */
export function addCatalogue(program: Command): void {
  program
    .command('list')
    .description('the checks of a surface, or of all: id, level, basis, requirement')
    .argument('[surface]', 'a surface, one of those that “uyum contracts list” names')
    .option('--json', 'as JSON')
    .action(async (surface: string | undefined, { json }: JsonFlag) => {
      const { listChecks, renderCheckList } = await import('../suites/catalogue/list-command.js')
      const entries = await listChecks(surface)
      print(json ? harmlessJson(entries) : renderCheckList(entries, languageOf(program)))
    })

  program
    .command('explain')
    .description('what a check verifies, why, on whose words, and how to run it')
    .argument('<check>', 'id of the check')
    .option('--json', 'as JSON')
    .action((id: string, flags: JsonFlag) => explain(program, id, flags))

  program
    .command('coverage')
    .description('which requirements have checks; exit 1 where a documented one has neither check nor reason')
    .argument('[surface]', 'a surface, one of those that “uyum contracts list” names')
    .option('--json', 'as JSON')
    .action(async (surface: string | undefined, { json }: JsonFlag) => {
      const coverage = await import('../suites/catalogue/coverage-command.js')
      const found = await coverage.requirementCoverage(surface)
      print(json ? harmlessJson(found) : coverage.renderCoverage(found, languageOf(program)))
      process.exitCode = coverage.hasGap(found) ? 1 : 0
    })
}

async function explain(program: Command, id: string, { json }: JsonFlag): Promise<void> {
  const { findListedCheck } = await import('../suites/catalogue/find-check.js')
  const { explain: tellOf } = await import('../suites/catalogue/explanation.js')
  const { renderExplanation } = await import('../suites/catalogue/render-explanation.js')
  const { loadMockedSurfaces } = await import('../mocks/surfaces/mocked-surfaces.js')
  const explanation = tellOf(await findListedCheck(id))
  const { surface, side, requirement } = explanation
  const mock = (await loadMockedSurfaces()).find((mocked) => mocked.surface === surface)
  const defect =
    side === 'server' && mock?.defects[requirement] ? `uyum mock --defect ${requirement}` : undefined
  print(
    json
      ? harmlessJson({ ...explanation, defect })
      : renderExplanation(explanation, defect, languageOf(program)),
  )
}
