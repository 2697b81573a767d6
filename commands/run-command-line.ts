import { CommanderError, type Command } from 'commander'
import { helpIn } from './help/help-in.js'
import { languageAsked } from './options/language-asked.js'
import { isDebugging } from './options/program-flags.js'
import { hideArguments } from './output/hide-arguments.js'
import { tell } from './output/tell.js'
import { uyumProgram } from './program.js'
import { outliveClosedPipes } from '../contracts/text/closed-pipes.js'
import type { Language } from '../contracts/text/preferred-language.js'
import { speak } from '../contracts/text/spoken-language.js'
import { toldBy, UserError } from '../contracts/text/user-error.js'

outliveClosedPipes([process.stdout, process.stderr])

const ownFault = {
  en: 'This looks like a fault of uyum itself; --debug before the command shows where.',
  tr: 'Bu, uyum’un kendi hatasına benziyor; komuttan önce --debug nerede olduğunu gösterir.',
}

/** Does what the process was started for. */
export async function runCommandLine(): Promise<void> {
  const program = uyumProgram()
  const language = languageAsked(process.argv.slice(2), process.env)
  speak(language)
  await helpIn(language, program)
  // Asked by a shell at each press of the tab key: nobody else waits for it.
  if (process.argv[2] === 'complete') (await import('./options/completion.js')).answerCompletion(program)
  await program.parseAsync().catch((error: unknown) => fail(error, program, language))
}

/** What goes wrong is told in a sentence; the exit status says whose matter it is. */
function fail(error: unknown, program: Command, language: Language): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2
    return
  }
  const mine = !(error instanceof UserError)
  tell(`uyum: ${hideArguments(toldBy(error as Error)[language], process.argv.slice(2))}`)
  if (isDebugging(program)) tell(String((error as Error).stack))
  else if (mine) tell(ownFault[language])
  process.exitCode = mine ? 4 : 2
}
