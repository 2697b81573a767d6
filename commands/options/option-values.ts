import { InvalidArgumentError } from 'commander'

export function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new InvalidArgumentError('expected a whole number.')
}

/** `name=value` words as an object. */
export function pairs(words: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(words.map((word) => word.split(/=(.*)/s) as [string, string]))
}
