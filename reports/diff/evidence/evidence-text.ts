import type { CheckRecord } from '../../../suites/run-record.js'
import type { Evidence } from './evidence.js'
import type { Speech } from '../locale-texts.js'

/** Evidence in words; the values are there where the two records hold one that can be shown. */
export interface EvidenceParts {
  label: string
  old?: string
  new?: string
}

/** What stands behind a cause: `build: 2026.11.3 → 2026.11.4`. */
export function evidenceText(evidence: Evidence, speech: Speech): string {
  const { label, ...values } = evidenceParts(evidence, speech)
  const told = [values.old, values.new].filter((value) => value !== undefined)
  return told.length > 0 ? `${label}: ${told.join(' → ')}` : label
}

export function evidenceParts(evidence: Evidence, speech: Speech): EvidenceParts {
  const { what, name, old, new: newer } = evidence
  const label = [speech.texts.evidence[what], ...(name === undefined ? [] : [name])].join(' ')
  if (what === 'waiver-added') return { label, new: newer! }
  if (what === 'waiver-expired' || what === 'waiver-removed') return { label, old: old! }
  if (old === null && newer === null) return { label }
  return { label, old: valueText(evidence, old, speech), new: valueText(evidence, newer, speech) }
}

function valueText({ what }: Evidence, value: string | null, { texts, words }: Speech): string {
  if (value === null) return texts.absent[what] ?? '–'
  if (what === 'level') return words.level[value as CheckRecord['level']]
  if (what === 'contract-content') return value.slice(0, 12)
  return texts.absent[what] !== undefined && value === 'given' ? texts.given : value
}
