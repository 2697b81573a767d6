#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { addCatalogue } from './commands/catalogue-commands.js'
import { addCheck } from './commands/check-command.js'
import { addCompletion } from './commands/completion-command.js'
import { addContracts } from './commands/contracts-commands.js'
import { addDemo } from './commands/demo-command.js'
import { addDiff } from './commands/diff-command.js'
import { addDocs } from './commands/docs-command.js'
import { addDoctor } from './commands/doctor-command.js'
import { addInit } from './commands/init-command.js'
import { addMock } from './commands/mock-command.js'
import { addObserve } from './commands/observe-command.js'
import { version } from './commands/process/own-package.js'
import { addPartnerOption } from './commands/options/partner-option.js'
import { addProgramFlags, isDebugging } from './commands/options/program-flags.js'
import { addPartner } from './commands/partner-command.js'
import { addProxy } from './commands/proxy-command.js'
import { addRehearse } from './commands/rehearse-command.js'
import { addReplay } from './commands/replay-command.js'
import { addReport } from './commands/report-commands.js'
import { addScenarios } from './commands/scenarios-command.js'
import { addSend } from './commands/send-command.js'
import { hideArguments } from './commands/output/hide-arguments.js'
import { tell } from './commands/output/tell.js'
import { usageOutput } from './commands/output/usage-output.js'
import { outliveClosedPipes } from './contracts/text/closed-pipes.js'

// Commands load what they need when they run: `--help` must not wait for Vitest or express.

outliveClosedPipes([process.stdout, process.stderr])

const program = new Command('uyum')
  .description('Contracts, mocks and conformance suites for five Turkish food-delivery partner APIs.')
  .version(version)
  .showHelpAfterError('(uyum --help shows the commands and their options)')
  .exitOverride()
  .configureOutput(usageOutput)
addProgramFlags(program)

/** In the order in which somebody comes to need them. */
const adders = [
  addInit,
  addPartner,
  addDoctor,
  addMock,
  addSend,
  addCheck,
  addObserve,
  addScenarios,
  addRehearse,
  addProxy,
  addReport,
  addDiff,
  addReplay,
  addCatalogue,
  addDemo,
  addContracts,
  addDocs,
  addCompletion,
]
for (const add of adders) add(program)
addPartnerOption(program)

/** Errors of a user's wishes or files: they are told what to do, and the exit status is 2. */
const usageErrors = ['ConfigurationError', 'AttestationError', 'ReportError']

/** What goes wrong is told in a sentence; the exit status says whose matter it is. */
function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2
    return
  }
  const { name, message, stack } = error as Error
  const mine = !usageErrors.includes(name)
  tell(`uyum: ${hideArguments(message, process.argv.slice(2))}`)
  if (isDebugging(program)) tell(String(stack))
  else if (mine) tell('This looks like a fault of uyum itself; --debug before the command shows where.')
  process.exitCode = mine ? 4 : 2
}

// Asked by a shell at each press of the tab key: nobody else waits for it.
if (process.argv[2] === 'complete')
  (await import('./commands/options/completion.js')).answerCompletion(program)
await program.parseAsync().catch(fail)
