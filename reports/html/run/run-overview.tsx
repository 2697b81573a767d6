import type { RunRecord } from '../../../suites/record/run-record.js'
import { overallVerdict } from '../../findings/overall-verdict.js'
import { Label } from '../check/label.js'
import { TargetsSideBySide } from '../pictures/targets/targets-side-by-side.js'
import { Sentence } from '../text/sentence.js'

/** Where several targets were judged: the answer over all, and each beside the others. */
export function RunOverview({ record }: { record: RunRecord }) {
  const { runs } = record
  if (runs.length < 2) return null
  const conformant = runs.filter(({ verdict }) => verdict === 'conformant').length
  return (
    <section class="overview">
      <h2 id="overview">
        <Label name="overview" />
      </h2>
      <p class={`overall ${overallVerdict(record)}`}>
        <Sentence of={(texts) => texts.conformantOf(conformant, runs.length)} />
      </p>
      <TargetsSideBySide record={record} labelledBy="overview" />
    </section>
  )
}
