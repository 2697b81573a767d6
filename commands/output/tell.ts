import { harmlessLines } from '../../contracts/text/harmless-lines.js'

/** Writes to standard error, which a CI reads for commands as it reads standard output: a stranger gives none. */
export function tell(text: string): void {
  process.stderr.write(`${harmlessLines(text)}\n`)
}
