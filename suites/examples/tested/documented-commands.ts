import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The commands of one block of a page. */
export interface Block {
  /** The heading that it stands under. */
  title: string
  commands: Command[]
}

export interface Command {
  line: string
  /** What the page says that it ends with: `# exit 1`. */
  exit: number
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

function readCommand(text: string): Command {
  const [, line, exit = '0'] = /^(.+?)(?:\s+# exit (\d))?$/.exec(text)!
  return { line: line!, exit: Number(exit) }
}
