import { verdictSymbols } from '../../findings/outcome-symbols.js'
import { harmlessLines } from '../../../contracts/text/harmless-lines.js'
import type { TerminalOptions } from '../../terminal/voice.js'
import { visibleText } from '../../text/visible-text.js'
import type { RecordComparison, RecordOrigin, RunSummary } from '../compare/record-comparison.js'
import type { DiffFailOn } from '../compare/regressions.js'
import { runTitle, summaryOf } from '../summary.js'
import { diffVoiceOf, type DiffVoice } from './diff-voice.js'
import { runLines } from './run-lines.js'

export interface DiffTerminalOptions extends TerminalOptions {
  /** `must` where left out. */
  failOn?: DiffFailOn
}

/** A comparison for a screen: the answer first, then what is worse, and last what is better or the same. */
export function renderDiffTerminal(comparison: RecordComparison, options: DiffTerminalOptions): string {
  const voice = diffVoiceOf(options)
  const { texts } = voice.locale
  const blocks = [
    originLines(comparison, voice),
    summaryLines(comparison, options.failOn ?? 'must', voice),
    ...comparison.runs.map((run) => runLines(run, voice)),
    loneRunLines(texts.vanished, comparison.vanished, voice),
    loneRunLines(texts.appeared, comparison.appeared, voice),
  ]
  const filled = blocks.filter((lines) => lines.length > 0)
  return harmlessLines(`${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`, { colored: true })
}

function originLines(
  { old, new: newer }: RecordComparison,
  { colors, locale: { texts } }: DiffVoice,
): string[] {
  const width = Math.max(texts.old.length, texts.new.length)
  const line = (name: string, { tool, startedAt, runTag }: RecordOrigin): string =>
    colors.dim(visibleText(`${name.padEnd(width)}  uyum ${tool.version}, ${startedAt}, ${runTag}`))
  return [line(texts.old, old), line(texts.new, newer)]
}

function summaryLines(
  comparison: RecordComparison,
  failOn: DiffFailOn,
  { colors, locale }: DiffVoice,
): string[] {
  const { hasRegression, heading, reasons, asides } = summaryOf(comparison, failOn, locale)
  const paint = hasRegression ? colors.red : colors.green
  const symbol = verdictSymbols[hasRegression ? 'nonconformant' : 'conformant']
  return [
    paint(colors.bold(`${symbol} ${heading}`)),
    ...reasons.map((reason) => visibleText(reason)),
    ...asides.map((aside) => colors.yellow(colors.bold(visibleText(`! ${aside}`)))),
  ]
}

function loneRunLines(title: string, runs: readonly RunSummary[], { colors, locale }: DiffVoice): string[] {
  if (runs.length === 0) return []
  const { verdict } = locale.words
  return [
    colors.bold(`${title} (${runs.length})`),
    ...runs.map((run) =>
      visibleText(`  ${runTitle(run, locale)}: ${verdictSymbols[run.verdict]} ${verdict[run.verdict]}`),
    ),
  ]
}
