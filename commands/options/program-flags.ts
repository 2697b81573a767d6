import { Option, type Command } from 'commander'
import { preferredLanguage, type Language } from '../../contracts/text/preferred-language.js'

interface ProgramFlags {
  debug?: boolean
  quiet?: boolean
  lang?: Language
}

/** Flags that every command takes, before its name or after it. */
export function addProgramFlags(program: Command): void {
  program
    .option('--debug', 'show stack traces')
    .option('--quiet', 'leave out progress, and where reports were written')
    .addOption(
      new Option(
        '--lang <language>',
        'of what is printed (default: Turkish in a Turkish locale, else English)',
      ).choices(['tr', 'en']),
    )
}

export function isDebugging(program: Command): boolean {
  return program.opts<ProgramFlags>().debug === true
}

/** Whether to leave out what only tells how things go. */
export function isQuiet(program: Command): boolean {
  return program.opts<ProgramFlags>().quiet === true
}

export function languageOf(program: Command): Language {
  return preferredLanguage(program.opts<ProgramFlags>().lang, process.env)
}
