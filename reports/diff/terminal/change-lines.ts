import type { CheckRecord } from '../../../suites/record/run-record.js'
import { labelledLines } from '../../terminal/labelled-lines.js'
import { visibleText } from '../../text/visible-text.js'
import { outcomeName } from '../compare/outcome-turn.js'
import type { CheckChange, CheckState } from '../compare/record-comparison.js'
import { findingRows, groupRows, type Row } from '../rows.js'
import type { ChangeGroup } from '../sections.js'
import type { DiffVoice } from './diff-voice.js'

/** A check that fails now, with everything its reader needs. */
export function findingLines(change: CheckChange, voice: DiffVoice): string[] {
  const { locale, colors } = voice
  return [
    `  ${colors.bold(visibleText(change.id))} ${levelText(change, voice)}`,
    `    ${turnText(change, voice)}`,
    `    ${visibleText(change.title[locale.language])}`,
    ...rowLines(findingRows(change, locale), voice),
    '',
  ]
}

/** Checks that share outcomes, reason and causes: these once, then the checks. */
export function groupLines(group: ChangeGroup, voice: DiffVoice): string[] {
  return [
    `  ${turnText(group[0], voice)}`,
    ...rowLines(groupRows(group, voice.locale), voice),
    ...group.map((change) => `      ${visibleText(change.id)} ${levelText(change, voice)}`),
    '',
  ]
}

function rowLines(rows: readonly Row[], { report }: DiffVoice): string[] {
  return rows.flatMap(({ label, value }) => labelledLines(report, label, value))
}

function levelText({ level }: CheckChange, { colors, locale: { words } }: DiffVoice): string {
  return colors.dim(`(${words.level[level]})`)
}

/** `✓ passed → ✗ failed` */
function turnText({ old, new: newer }: CheckChange, voice: DiffVoice): string {
  return `${outcomeText(old, voice)} → ${outcomeText(newer, voice)}`
}

function outcomeText(state: CheckState | undefined, { colors, locale }: DiffVoice): string {
  return (state ? paint(state.outcome, colors) : colors.dim)(outcomeName(state, locale))
}

function paint(outcome: CheckRecord['outcome'], colors: DiffVoice['colors']): (text: string) => string {
  if (outcome === 'passed') return colors.green
  return outcome === 'failed' ? colors.red : colors.yellow
}
