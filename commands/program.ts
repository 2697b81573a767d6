import { Command } from 'commander'
import { addCatalogue } from './catalogue-commands.js'
import { addCheck } from './check-command.js'
import { addCompletion } from './completion-command.js'
import { addContracts } from './contracts-commands.js'
import { addDemo } from './demo-command.js'
import { addDiff } from './diff-command.js'
import { addDocs } from './docs-command.js'
import { addDoctor } from './doctor-command.js'
import { addInit } from './init-command.js'
import { addMock } from './mock-command.js'
import { addObserve } from './observe-command.js'
import { addPartnerOption } from './options/partner-option.js'
import { addProgramFlags } from './options/program-flags.js'
import { readProjectVariables } from './options/project-variables.js'
import { usageOutput } from './output/usage-output.js'
import { addPartner } from './partner-command.js'
import { version } from './process/own-package.js'
import { addProxy } from './proxy-command.js'
import { addRehearse } from './rehearse-command.js'
import { addReplay } from './replay-command.js'
import { addReport } from './report-commands.js'
import { addRush } from './rush-command.js'
import { addScenarios } from './scenarios-command.js'
import { addSend } from './send-command.js'

/** Each in the order in which somebody comes to need it. */
const groups: Readonly<Record<string, readonly ((program: Command) => void)[]>> = {
  'Develop:': [addDemo, addInit, addMock, addSend, addPartner],
  'Judge:': [addDoctor, addCheck, addObserve, addProxy, addRehearse, addRush, addReplay],
  'Read:': [addCatalogue, addScenarios, addContracts, addDiff],
  'Share:': [addReport, addDocs, addCompletion],
}

/** The whole command line. What a command needs it loads when it runs: `--help` must not wait for Vitest or express. */
export function uyumProgram(): Command {
  const program = new Command('uyum')
    .description('Contracts, mocks and conformance suites for five Turkish food-delivery partner APIs.')
    .version(version)
    .exitOverride()
    .configureOutput(usageOutput)
  addProgramFlags(program)
  for (const [heading, adders] of Object.entries(groups)) {
    program.commandsGroup(heading)
    for (const add of adders) add(program)
  }
  program.helpCommand('help [command]', 'display help for command')
  readProjectVariables(program)
  addPartnerOption(program)
  return program
}
