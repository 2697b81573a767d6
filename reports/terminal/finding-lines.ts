import { basisWords } from '../text/basis-words.js'
import type { CheckRecord, Run, RunRecord } from '../../suites/run-record.js'
import { findingText } from '../findings/finding-text.js'
import { outcomeSymbols } from '../findings/outcome-symbols.js'
import { replayCommand } from '../replay-command.js'
import { visibleText } from '../text/visible-text.js'
import { labelledLines } from './labelled-lines.js'
import type { Voice } from './voice.js'

/** One check that the reader has to look at; only what the check has to say for its outcome. */
export function findingLines(record: RunRecord, run: Run, check: CheckRecord, voice: Voice): string[] {
  const { language, texts, words } = voice
  const why =
    check.outcome === 'failed'
      ? evidenceLines(check, voice)
      : labelledLines(voice, words.outcome[check.outcome], reasonOf(check, voice))
  return [
    `  ${headOf(check, voice)}`,
    `    ${visibleText(check.title[language])}`,
    ...why,
    ...labelledLines(voice, texts.again, replayCommand(record, run, check.id)),
    '',
  ]
}

function headOf(check: CheckRecord, { colors, words }: Voice): string {
  const paint = check.outcome === 'failed' && check.level === 'must' ? colors.red : colors.yellow
  return `${paint(outcomeSymbols[check.outcome])} ${colors.bold(visibleText(check.id))} ${colors.dim(`(${words.level[check.level]})`)}`
}

function evidenceLines(check: CheckRecord, voice: Voice): string[] {
  const { language, texts, words } = voice
  const basis = [check.document, basisWords(check, words)].filter(Boolean).join(', ')
  return [
    ...labelledLines(voice, texts.requires, check.requirementText[language]),
    ...labelledLines(voice, texts.quote, check.quote && `“${check.quote}”`),
    ...labelledLines(voice, texts.basis, basis),
    ...labelledLines(voice, texts.expected, findingText(check, 'expected')[language]),
    ...labelledLines(voice, texts.actual, findingText(check, 'actual')[language]),
    ...labelledLines(voice, texts.curl, check.exchanges.at(-1)?.curl ?? ''),
  ]
}

function reasonOf(check: CheckRecord, { language, texts }: Voice): string {
  const reason = findingText(check, 'reason')[language]
  return check.waiver ? `${check.waiver.reason} (${texts.until} ${check.waiver.until})` : reason
}
