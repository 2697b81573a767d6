import type { RunRecord } from '../../suites/record/run-record.js'
import { visibleText } from '../text/visible-text.js'
import { harmlessLines } from '../../contracts/text/harmless-lines.js'
import { runLines } from './run-lines.js'
import { voiceOf, type TerminalOptions } from './voice.js'

/** The report for a screen: loud about what needs an answer, silent about what passed but for its number. */
export function renderTerminal(record: RunRecord, options: TerminalOptions): string {
  const voice = voiceOf(options)
  const { texts, colors } = voice
  const head = colors.dim(
    visibleText(
      `uyum ${record.tool.version}, ${record.startedAt}, ${texts.seed} ${record.seed}, ${texts.runTag} ${record.runTag}`,
    ),
  )
  const blocks = record.runs.map((run) => runLines(record, run, voice).join('\n'))
  return harmlessLines(`${[head, ...blocks].join('\n\n')}\n`, { colored: true })
}
