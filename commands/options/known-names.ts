import { didYouMean } from '../../contracts/text/did-you-mean.js'
import { ConfigurationError } from '../../suites/config/configuration-error.js'

/** The reporters that were named, also as one word with commas; an unknown one is an error. */
export function knownNames<Name extends string>(
  words: readonly string[],
  isKnown: (name: string) => name is Name,
  known: readonly Name[],
): Name[] {
  return words
    .flatMap((word) => word.split(','))
    .map((name) => {
      if (isKnown(name)) return name
      const hint = didYouMean(name, known)
      throw new ConfigurationError({
        en: `reading --reporter ${name}: expected one of ${known.join(', ')}.${hint.en}`,
        tr: `--reporter ${name}: şunlardan biri bekleniyordu: ${known.join(', ')}.${hint.tr}`,
      })
    })
}
