import type { Verdict } from '../../../suites/record/run-record.js'
import { verdictSymbols } from '../../findings/outcome-symbols.js'
import { labelledLines } from '../../terminal/labelled-lines.js'
import { visibleText } from '../../text/visible-text.js'
import { evidenceText } from '../evidence/evidence-text.js'
import type { RunComparison } from '../compare/record-comparison.js'
import { matterText } from '../matter-text.js'
import { sectionsOf } from '../sections.js'
import { runTitle } from '../summary.js'
import { unchangedText } from '../unchanged-text.js'
import { unrecordedTexts } from '../evidence/unrecorded-texts.js'
import { findingLines, groupLines } from './change-lines.js'
import type { DiffVoice } from './diff-voice.js'

/** Two runs of one target: the verdicts, what else differs, the changes, and how much is as before. */
export function runLines(run: RunComparison, voice: DiffVoice): string[] {
  const { colors, locale } = voice
  return [
    colors.bold(visibleText(runTitle(run, locale))),
    `${verdictText(run.verdict.old, voice)} → ${verdictText(run.verdict.new, voice)}`,
    '',
    ...matterLines(run, voice),
    ...circumstanceLines(run, voice),
    '',
    ...sectionsOf(run).flatMap(({ kind, count, findings, groups }) => [
      colors.bold(`${locale.texts.kinds[kind]} (${count})`),
      colors.dim(locale.texts.notes[kind]),
      '',
      ...findings.flatMap((change) => findingLines(change, voice)),
      ...groups.flatMap((group) => groupLines(group, voice)),
    ]),
    `${locale.texts.unchanged}: ${unchangedText(run, locale)}`,
  ]
}

function matterLines({ matters }: RunComparison, { colors, locale }: DiffVoice): string[] {
  if (matters.length === 0) return []
  const paints = { worse: colors.red, better: colors.green, other: colors.yellow }
  return [
    colors.bold(locale.texts.matters),
    ...matters.map((one) => `  ${paints[one.turn](visibleText(matterText(one, locale)))}`),
    '',
  ]
}

function circumstanceLines(run: RunComparison, { colors, report, locale }: DiffVoice): string[] {
  const { texts } = locale
  return [
    run.differences.length > 0 ? texts.differences : texts.noDifferences,
    ...run.differences.flatMap((one) =>
      labelledLines(report, texts.causes[one.cause], evidenceText(one, locale)),
    ),
    ...unrecordedTexts(run, locale).map((text) => colors.yellow(text)),
  ]
}

function verdictText(verdict: Verdict, { colors, locale: { words } }: DiffVoice): string {
  const paint = { conformant: colors.green, nonconformant: colors.red, incomplete: colors.yellow }[verdict]
  return paint(`${verdictSymbols[verdict]} ${words.verdict[verdict]}`)
}
