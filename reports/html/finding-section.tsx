import type { CheckRecord, Run, RunRecord } from '../../suites/run-record.js'
import { Finding } from './finding.js'
import { Label } from './label.js'
import type { PageTexts } from './texts.en.js'

interface Section {
  record: RunRecord
  run: Run
  checks: CheckRecord[]
  title: keyof PageTexts
  note: keyof PageTexts
}

/** Findings of one kind, spread out; nothing where there are none. */
export function FindingSection({ record, run, checks, title, note }: Section) {
  if (checks.length === 0) return null
  return (
    <section>
      <h3>
        <Label name={title} /> ({checks.length})
      </h3>
      <p class="quiet">
        <Label name={note} />
      </p>
      {checks.map((check) => (
        <Finding record={record} run={run} check={check} />
      ))}
    </section>
  )
}
