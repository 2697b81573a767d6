import { basisWords } from '../text/basis-words.js'
import type { Bilingual } from '../text/language.js'
import type { CheckRecord, Run, RunRecord } from '../../suites/record/run-record.js'
import { findingText } from '../findings/finding-text.js'
import { outcomeSymbols } from '../findings/outcome-symbols.js'
import { replayCommand } from '../text/replay-command.js'
import { visibleText } from '../text/visible-text.js'
import { labelledLines, wholeLines } from './labelled-lines.js'
import type { LikeFindings } from '../findings/like-findings.js'
import type { Voice } from './voice.js'

/** Ids that are named beside the one that is told in full. */
const mostNamed = 3
/** A longer curl line is for who asks for all. */
const longestCurl = 300

/** One check that the reader has to look at, with only what it has to say for its outcome, and those that met the same. */
export function findingLines(
  record: RunRecord,
  run: Run,
  { cause, first: check, others }: LikeFindings,
  voice: Voice,
): string[] {
  const { language, texts, words } = voice
  const why =
    check.outcome === 'failed'
      ? evidenceLines(check, voice)
      : labelledLines(voice, words.outcome[check.outcome], reasonOf(check, voice))
  const heads =
    others.length === 0
      ? [`  ${headOf(check, check.id, voice)}`]
      : [`  ${headOf(check, manyOf(cause, others, voice), voice)}`, `    ${visibleText(check.id)}`]
  return [
    ...heads,
    `    ${visibleText(check.title[language])}`,
    ...why,
    ...wholeLines(voice, texts.again, replayCommand(record, run, check.id)),
    ...likeLines(others, voice),
    '',
  ]
}

/** A cause in a line, where there are too many to tell of each. */
export function findingLine({ cause, first, others }: LikeFindings, voice: Voice): string {
  if (others.length === 0)
    return `  ${headOf(first, first.id, voice)} ${visibleText(first.title[voice.language])}`
  return `  ${headOf(first, manyOf(cause, others, voice), voice)} ${voice.colors.dim(visibleText(`${first.id}, …`))}`
}

/** "12 × HTTP 500 in answer to createOrder". */
function manyOf(cause: Bilingual, others: readonly CheckRecord[], { language }: Voice): string {
  return `${others.length + 1} × ${cause[language]}`
}

function likeLines(others: readonly CheckRecord[], { texts, colors }: Voice): string[] {
  if (others.length === 0) return []
  const named = others.slice(0, mostNamed).map(({ id }) => visibleText(id))
  const rest = others.length - named.length
  const list = [...named, ...(rest > 0 ? [texts.more(rest)] : [])].join(', ')
  return [colors.dim(`    ${texts.alike(others.length)}: ${list}`)]
}

function headOf(check: CheckRecord, told: string, { colors, words }: Voice): string {
  const paint = check.outcome === 'failed' && check.level === 'must' ? colors.red : colors.yellow
  return `${paint(outcomeSymbols[check.outcome])} ${colors.bold(visibleText(told))} ${colors.dim(`(${words.level[check.level]})`)}`
}

function evidenceLines(check: CheckRecord, voice: Voice): string[] {
  const { language, texts, words, isVerbose } = voice
  const basis = [check.document, basisWords(check, words)].filter(Boolean).join(', ')
  const curl = check.exchanges.at(-1)?.curl ?? ''
  return [
    ...labelledLines(voice, texts.requires, check.requirementText[language]),
    ...labelledLines(voice, texts.quote, check.quote && quotedText(check)),
    ...labelledLines(voice, texts.basis, basis),
    ...labelledLines(voice, texts.expected, findingText(check, 'expected')[language]),
    ...labelledLines(voice, texts.actual, findingText(check, 'actual')[language]),
    ...(isVerbose || curl.length <= longestCurl ? wholeLines(voice, texts.curl, curl) : []),
  ]
}

/** A row of a table stands under the table's heading. */
function quotedText({ columns, quote }: CheckRecord): string {
  return columns === undefined ? `“${quote}”` : `${columns}\n“${quote}”`
}

function reasonOf(check: CheckRecord, { language, texts }: Voice): string {
  const reason = findingText(check, 'reason')[language]
  return check.waiver ? `${check.waiver.reason} (${texts.until} ${check.waiver.until})` : reason
}
