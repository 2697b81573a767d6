import type { CheckRecord } from '../../../suites/record/run-record.js'
import type { Evidence } from './evidence.js'
import type { LocaleTexts } from '../locale-texts.js'

/** Evidence in words; the values are there where the two records hold one that can be shown. */
export interface EvidenceParts {
  label: string
  old?: string
  new?: string
}

/** What stands behind a cause: `build: 2026.11.3 → 2026.11.4`. */
export function evidenceText(evidence: Evidence, locale: LocaleTexts): string {
  const { label, ...values } = evidenceParts(evidence, locale)
  const told = [values.old, values.new].filter((value) => value !== undefined)
  return told.length > 0 ? `${label}: ${told.join(' → ')}` : label
}

export function evidenceParts(evidence: Evidence, locale: LocaleTexts): EvidenceParts {
  const { what, name, old, new: newer } = evidence
  const label = [locale.texts.evidence[what], ...(name === undefined ? [] : [name])].join(' ')
  if (what === 'waiver-added') return { label, new: newer! }
  if (what === 'waiver-expired' || what === 'waiver-removed') return { label, old: old! }
  if (old === null && newer === null) return { label }
  return { label, old: valueText(evidence, old, locale), new: valueText(evidence, newer, locale) }
}

function valueText({ what }: Evidence, value: string | null, { texts, words }: LocaleTexts): string {
  if (value === null) return texts.absent[what] ?? '–'
  if (what === 'level') return words.level[value as CheckRecord['level']]
  if (what === 'contract-content') return value.slice(0, 12)
  return texts.absent[what] !== undefined && value === 'given' ? texts.given : value
}
