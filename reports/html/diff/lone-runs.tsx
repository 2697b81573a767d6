import type { RunSummary } from '../../diff/compare/record-comparison.js'
import { runTitle } from '../../diff/summary.js'
import { VerdictMark } from '../run/verdict-mark.js'
import { Said } from './said.js'

/** Runs that only one of the records holds. */
export function LoneRuns({ name, runs }: { name: 'appeared' | 'vanished'; runs: RunSummary[] }) {
  if (runs.length === 0) return null
  return (
    <section>
      <h2>
        <Said by={({ texts }) => texts[name]} /> <span class="count">{runs.length}</span>
      </h2>
      <ul>
        {runs.map((run) => (
          <li>
            <Said by={(locale) => runTitle(run, locale)} />: <VerdictMark verdict={run.verdict} />
          </li>
        ))}
      </ul>
    </section>
  )
}
