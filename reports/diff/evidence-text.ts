import type { CheckRecord } from '../../suites/run-record.js'
import type { Evidence } from './evidence.js'
import type { Speech } from './speech.js'

/** What stands behind a cause: `build: 2026.11.3 → 2026.11.4`. */
export function evidenceText(evidence: Evidence, speech: Speech): string {
  const { what, name, old, new: newer } = evidence
  const label = [speech.texts.evidence[what], ...(name === undefined ? [] : [name])].join(' ')
  if (what === 'waiver-added') return `${label}: ${newer}`
  if (what === 'waiver-expired' || what === 'waiver-removed') return `${label}: ${old}`
  if (old === null && newer === null) return label
  return `${label}: ${valueText(evidence, old, speech)} → ${valueText(evidence, newer, speech)}`
}

function valueText({ what }: Evidence, value: string | null, { texts, words }: Speech): string {
  if (value === null) return texts.absent[what] ?? '–'
  if (what === 'level') return words.level[value as CheckRecord['level']]
  if (what === 'contract-content') return value.slice(0, 12)
  return texts.absent[what] !== undefined && value === 'given' ? texts.given : value
}
