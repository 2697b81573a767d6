import { readFileSync } from 'node:fs'

/** The line of a file in which a text begins: a long one goes on in the next. */
export function lineOfWords(file: string, words: string): number {
  const source = readFileSync(file, 'utf8')
  return source.slice(0, Math.max(0, source.indexOf(words.slice(0, 20)))).split('\n').length
}
