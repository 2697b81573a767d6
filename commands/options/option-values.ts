import { InvalidArgumentError } from 'commander'

export function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new InvalidArgumentError('expected a whole number.')
}

export function portNumber(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text)
  throw new InvalidArgumentError('expected a port from 0 to 65535.')
}

export function positiveNumber(text: string): number {
  const value = Number(text)
  if (/^\d+(?:\.\d+)?$/.test(text) && value > 0) return value
  throw new InvalidArgumentError('expected a number above 0.')
}

/** `name=value` words as an object. */
export function pairs(words: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(words.map((word) => word.split(/=(.*)/s) as [string, string]))
}
