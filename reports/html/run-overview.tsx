import type { Run, RunRecord } from '../../suites/run-record.js'
import { countChecks } from '../count-checks.js'
import { visibleText } from '../visible-text.js'
import { runAnchor } from './anchors.js'
import { Label } from './label.js'
import { VerdictMark } from './verdict-mark.js'

const columns = ['target', 'verdict', 'surface', 'mustFailed', 'mustUnjudged', 'mustPassed'] as const

/** Where several targets were judged: all of them at a glance. */
export function RunOverview({ record }: { record: RunRecord }) {
  if (record.runs.length < 2) return null
  return (
    <div class="wide" role="group" aria-labelledby="overview" tabindex={0}>
      <table class="overview">
        <caption id="overview">
          <Label name="overview" />
        </caption>
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
          {record.runs.map((run) => (
            <OverviewRow run={run} anchor={runAnchor(record, run)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function OverviewRow({ run, anchor }: { run: Run; anchor: string }) {
  const { must } = countChecks(run.checks)
  return (
    <tr>
      <th scope="row">
        <a href={`#${anchor}`}>{visibleText(run.target)}</a>
      </th>
      <td>
        <VerdictMark verdict={run.verdict} />
      </td>
      <td>
        <code>{run.surface}</code>
      </td>
      <td>{must.failed}</td>
      <td>{must.errored + must.skipped}</td>
      <td>{must.passed}</td>
    </tr>
  )
}
