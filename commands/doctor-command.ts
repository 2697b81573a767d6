import type { Command } from 'commander'
import { engines } from './process/own-package.js'
import { print } from './output/print.js'
import { languageOf } from './options/program-flags.js'
import { harmlessJson } from '../contracts/text/harmless-lines.js'

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description(
      'what stands in the way of a verdict (exit 0 nothing, 1 something); sends each target one GET',
    )
    .option('--config <file>', 'configuration file (default: uyum.config.* of this folder)')
    .option('--json', 'as JSON')
    .action(async ({ config, json }: { config?: string; json?: boolean }) => {
      const { doctor } = await import('../suites/doctor/doctor-command.js')
      const { renderDoctor } = await import('../suites/doctor/render-doctor.js')
      const context = { nodeVersion: process.version, nodeRange: engines.node, now: Date.now }
      const diagnoses = await doctor(config, context)
      print(json ? harmlessJson(diagnoses) : renderDoctor(diagnoses, languageOf(program)))
      process.exitCode = diagnoses.some(({ state }) => state === 'obstacle') ? 1 : 0
    })
}
