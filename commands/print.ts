import { harmlessLines } from '../reports/terminal/harmless-lines.js'

export function print(text: string): void {
  process.stdout.write(`${/^[[{]/.test(text) ? text : harmlessLines(text)}\n`)
}
