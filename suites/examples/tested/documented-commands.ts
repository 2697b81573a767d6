import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCommand, type Command } from './read-command.js'

/** The commands of one block of a page. */
export interface Block {
  /** The heading that it stands under. */
  title: string
  commands: Command[]
}

/** Every block of shell commands of a page in this folder, in its order. */
export function documentedCommands(page: string): Block[] {
  const text = readFileSync(join(import.meta.dirname, '..', page), 'utf8')
  return [...text.matchAll(/^```sh\n([^]*?)\n```$/gm)].map(({ 1: lines, index }) => ({
    title: text
      .slice(0, index)
      .match(/^#+ .+$/gm)!
      .at(-1)!
      .replace(/^#+ /, ''),
    commands: lines!.split('\n').map(readCommand),
  }))
}
