import { verdictSymbols } from '../../reports/findings/outcome-symbols.js'
import type { Voice } from '../../reports/terminal/voice.js'
import { visibleText } from '../../reports/text/visible-text.js'
import type { Run } from '../../suites/record/run-record.js'

/** How a target did, in a line. */
export function verdictLine(
  { target, verdict, sentence }: Run,
  { colors, words, language }: Pick<Voice, 'colors' | 'words' | 'language'>,
): string {
  const paint = { conformant: colors.green, nonconformant: colors.red, incomplete: colors.yellow }[verdict]
  const said = visibleText(`${target}: ${sentence[language]}`).replaceAll('\n', ' ')
  return `${paint(colors.bold(`${verdictSymbols[verdict]} ${words.verdict[verdict]}`))} ${said}`
}
