import type { ChangeKind, RunComparison } from '../../diff/compare/record-comparison.js'
import { runTitle } from '../../diff/summary.js'
import { Said } from './said.js'
import { VerdictTurn } from './verdict-turn.js'

const kinds: readonly ChangeKind[] = ['regressed', 'stopped', 'removed', 'added', 'fixed']

/** Where several runs were compared: all of them at a glance. */
export function DiffOverview({
  runs,
  anchorOf,
}: {
  runs: RunComparison[]
  anchorOf: (at: number) => string
}) {
  if (runs.length < 2) return null
  return (
    <section>
      <h2 id="runs">
        <Said by={({ texts }) => texts.runs} />
      </h2>
      <div class="wide" role="group" aria-labelledby="runs" tabindex={0}>
        <table class="overview">
          <thead>
            <tr>
              <th scope="col">
                <Said by={({ texts }) => texts.columns.run} />
              </th>
              <th scope="col">
                <Said by={({ texts }) => texts.columns.verdict} />
              </th>
              {kinds.map((kind) => (
                <th scope="col">
                  <Said by={({ texts }) => texts.kinds[kind]} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {runs.map((run, at) => (
              <tr>
                <th scope="row">
                  <a href={`#${anchorOf(at)}`}>
                    <Said by={(locale) => runTitle(run, locale)} />
                  </a>
                </th>
                <td>
                  <VerdictTurn run={run} />
                </td>
                {kinds.map((kind) => (
                  <td>{run.changes.filter((change) => change.kind === kind).length}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
