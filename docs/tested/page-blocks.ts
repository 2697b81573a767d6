import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCommand, type Command } from '../../suites/examples/tested/read-command.js'

/** A fenced block of a page: the language of its fence, what stands behind that, and its text. */
export interface Block {
  language: string
  /** A file's name, which the block is the text of; or `norun:` and why no test can run its commands. */
  info: string
  text: string
}

const docs = join(import.meta.dirname, '..')

/** Every fenced block of a page, in its order; the page is named from the folder of the documentation. */
export function blocksOf(page: string): Block[] {
  const text = readFileSync(join(docs, page), 'utf8')
  return [...text.matchAll(/^```(\w+)(?: ([^\n]+))?\n([^]*?)\n```$/gm)].map(
    ([, language, info = '', inside]) => ({ language: language!, info, text: inside! }),
  )
}

/** The commands of a block; a line that ends with a backslash goes on in the next. */
export function commandsOf({ text }: Block): Command[] {
  return text
    .replaceAll(/ *\\\n */g, ' ')
    .split('\n')
    .map(readCommand)
}
