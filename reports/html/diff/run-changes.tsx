import type { RunComparison } from '../../diff/compare/record-comparison.js'
import { matterText } from '../../diff/matter-text.js'
import { sectionsOf } from '../../diff/sections.js'
import { runTitle } from '../../diff/summary.js'
import { unchangedText } from '../../diff/unchanged-text.js'
import { ChangeSection } from './change-section.js'
import { DifferenceTable } from './difference-table.js'
import { Said } from './said.js'
import { VerdictTurn } from './verdict-turn.js'

/** Two runs of one target: the verdicts, what else differs, the changes, and how much is as before. */
export function RunChanges({ run, anchor }: { run: RunComparison; anchor: string }) {
  return (
    <section class="run" id={anchor}>
      <h2>
        <Said by={(locale) => runTitle(run, locale)} />
      </h2>
      <p>
        <VerdictTurn run={run} />
      </p>
      {run.matters.length > 0 && (
        <section>
          <h3>
            <Said by={({ texts }) => texts.matters} />
          </h3>
          <ul>
            {run.matters.map((one) => (
              <li>
                <Said by={(locale) => matterText(one, locale)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <DifferenceTable run={run} anchor={anchor} />
      {sectionsOf(run).map((section) => (
        <ChangeSection section={section} run={anchor} />
      ))}
      <section>
        <h3>
          <Said by={({ texts }) => texts.unchanged} />
        </h3>
        <p>
          <Said by={(locale) => unchangedText(run, locale)} />
        </p>
      </section>
    </section>
  )
}
