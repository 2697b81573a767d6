import type { Run, RunRecord } from '../../suites/run-record.js'
import { countChecks } from '../count-checks.js'
import { overallVerdict } from '../overall-verdict.js'
import { runAnchor } from './anchors.js'
import { Label } from './label.js'
import { runName } from './run-name.js'
import { Sentence } from './sentence.js'
import { VerdictMark } from './verdict-mark.js'

const columns = ['target', 'verdict', 'mustFailed', 'mustUnjudged', 'mustPassed'] as const

/** Where several targets were judged: the answer over all, and each at a glance. */
export function RunOverview({ record }: { record: RunRecord }) {
  const { runs } = record
  if (runs.length < 2) return null
  const conformant = runs.filter(({ verdict }) => verdict === 'conformant').length
  return (
    <section>
      <h2 id="overview">
        <Label name="overview" />
      </h2>
      <p class={`overall ${overallVerdict(record)}`}>
        <Sentence of={(texts) => texts.conformantOf(conformant, runs.length)} />
      </p>
      <div class="wide" role="group" aria-labelledby="overview" tabindex={0}>
        <table class="overview">
          <thead>
            <tr>
              {columns.map((name) => (
                <th scope="col">
                  <Label name={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <OverviewRow record={record} run={run} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function OverviewRow({ record, run }: { record: RunRecord; run: Run }) {
  const { must } = countChecks(run.checks)
  return (
    <tr>
      <th scope="row">
        <a href={`#${runAnchor(record, run)}`}>
          <bdi>{runName(record, run)}</bdi>
        </a>
      </th>
      <td>
        <VerdictMark verdict={run.verdict} />
      </td>
      {[must.failed, must.errored + must.skipped, must.passed].map((number) => (
        <td>
          <Sentence of={(texts) => texts.number(number)} />
        </td>
      ))}
    </tr>
  )
}
