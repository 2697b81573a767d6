import type { Language } from '../text/language.js'
import { shortened } from '../text/shortened.js'
import { causeLines } from './evidence/cause-lines.js'
import type { CheckChange, CheckState } from './compare/record-comparison.js'
import type { ChangeGroup } from './sections.js'
import type { LocaleTexts } from './locale-texts.js'

/** A value behind its label; it may have several lines, and never none. */
export interface Row {
  name: 'requires' | 'quote' | 'expected' | 'before' | 'now' | 'reason' | 'cause' | 'again'
  label: string
  value: string
}

/** What the reader of a failure needs: what was demanded, on whose word, what came before and now, and why. */
export function findingRows(change: CheckChange, locale: LocaleTexts): Row[] {
  const { texts, labels, language } = locale
  const { requirementText, quote, document, old, new: newer, again } = change
  return rowsOf(language, [
    ['requires', labels.requires, requirementText[language]],
    ['quote', labels.quote, [quote && `“${quote}”`, document].filter(Boolean).join(', ')],
    ['expected', labels.expected, newer?.expected[language]],
    ['before', texts.before, old && foundText(old, locale)],
    ['now', texts.now, newer && foundText(newer, locale)],
    ['cause', texts.cause, causeLines(change, locale).join('\n')],
    ['again', labels.again, again],
  ])
}

/** What checks have in common that gave no answer, or pass. */
export function groupRows([first]: ChangeGroup, locale: LocaleTexts): Row[] {
  return rowsOf(locale.language, [
    ['reason', locale.labels.reason, first.new?.reason[locale.language]],
    ['cause', locale.texts.cause, causeLines(first, locale).join('\n')],
  ])
}

// Beyond this a row quotes a server that answers with too much.
const longest = 2000

function rowsOf(language: Language, rows: readonly [Row['name'], string, string | undefined][]): Row[] {
  return rows.flatMap(([name, label, value]) =>
    value ? [{ name, label, value: shortened(value, longest, language) }] : [],
  )
}

/** What came, or why nothing did; for a waiver its reason and its day. */
function foundText({ actual, reason, waiver }: CheckState, { texts, labels, language }: LocaleTexts): string {
  const why = waiver
    ? `${texts.waiver}: ${waiver.reason} (${labels.until} ${waiver.until})`
    : reason[language]
  return [actual[language], why].filter(Boolean).join('\n')
}
