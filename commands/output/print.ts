import { harmlessLines } from '../../contracts/text/harmless-lines.js'

/** Writes to standard output. Whatever a stranger wrote in it gives no commands to the terminal or the CI. */
export function print(text: string): void {
  process.stdout.write(`${harmlessLines(text)}\n`)
}
