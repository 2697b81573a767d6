import type { CheckRecord } from '../../suites/record/run-record.js'
import { findingText } from '../findings/finding-text.js'
import { visibleText } from '../text/visible-text.js'
import type { Voice } from './voice.js'

const mostNamed = 3

/** What could not be judged, by what would make it judgeable: one missing state often stands behind many checks. */
export function unjudgedLines(
  checks: readonly CheckRecord[],
  { language, colors, words, texts, isVerbose }: Voice,
): string[] {
  const byReason = new Map<string, CheckRecord[]>()
  for (const check of checks) {
    const reason = `${words.outcome[check.outcome]}: ${findingText(check, 'reason')[language]}`
    byReason.set(reason, [...(byReason.get(reason) ?? []), check])
  }
  return [...byReason].flatMap(([reason, grouped]) => {
    const named = isVerbose ? grouped : grouped.slice(0, mostNamed)
    const rest = grouped.length - named.length
    return [
      `  ${colors.yellow('!')} ${grouped.length > 1 ? `${grouped.length} × ` : ''}${visibleText(reason)}`,
      ...named.map(({ id, level }) => colors.dim(`      ${visibleText(id)} (${words.level[level]})`)),
      ...(rest > 0 ? [colors.dim(`      ${texts.more(rest)}`)] : []),
      '',
    ]
  })
}
