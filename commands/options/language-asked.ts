import { preferredLanguage, type Language } from '../../contracts/text/preferred-language.js'

/** The language of a command line that nobody has read yet, or that nobody can read. */
export function languageAsked(argv: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const at = argv.indexOf('--lang')
  const word = at < 0 ? argv.find((argument) => argument.startsWith('--lang='))?.slice(7) : argv[at + 1]
  return preferredLanguage(word === 'tr' || word === 'en' ? word : undefined, environment)
}
