import type { Command } from 'commander'
import { languageOf } from './options/program-flags.js'
import { print } from './output/print.js'
import { harmlessJson } from '../contracts/text/harmless-lines.js'

export function addScenarios(program: Command): void {
  program
    .command('scenarios')
    .description('what uyum observe can do to a client, and what a good client does then')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { scenarios } = await import('../suites/observe/scenarios/scenarios.js')
      const { renderScenarios } = await import('../suites/observe/scenarios/render-scenarios.js')
      print(json ? harmlessJson(scenarios) : renderScenarios(scenarios, languageOf(program)))
    })
}
