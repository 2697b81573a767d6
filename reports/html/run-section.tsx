import type { Run, RunRecord } from '../../suites/run-record.js'
import { findingsOf } from '../findings.js'
import { visibleText } from '../visible-text.js'
import { runAnchor } from './anchors.js'
import { CheckList } from './check-list.js'
import { CountTable } from './count-table.js'
import { Finding } from './finding.js'
import { FindingSection } from './finding-section.js'
import { Fold } from './fold.js'
import { Label } from './label.js'
import { RunFacts } from './run-facts.js'
import { RunVerdict } from './run-verdict.js'

/** All of one run, gravest first. */
export function RunSection({ record, run }: { record: RunRecord; run: Run }) {
  const { violations, unjudged, observations, waived, passed, inapplicable } = findingsOf(run)
  const where = { record, run }
  return (
    <section class="run" id={runAnchor(record, run)}>
      <h2>{visibleText(run.target === run.surface ? run.surface : `${run.target}: ${run.surface}`)}</h2>
      <RunVerdict run={run} />
      <h3>
        <Label name="facts" />
      </h3>
      <RunFacts {...where} />
      <CountTable {...where} />
      {violations.length === 0 && run.checks.length > 0 && (
        <p>
          <Label name="noViolations" />
        </p>
      )}
      <FindingSection {...where} checks={violations} title="violations" note="violationsNote" />
      <FindingSection {...where} checks={unjudged} title="unjudged" note="unjudgedNote" />
      <FindingSection {...where} checks={observations} title="observations" note="observationsNote" />
      <Fold title="waived" count={waived.length}>
        {waived.map((check) => (
          <Finding {...where} check={check} />
        ))}
      </Fold>
      <Fold title="passed" count={passed.length}>
        <CheckList {...where} checks={passed} />
      </Fold>
      <Fold title="inapplicable" count={inapplicable.length}>
        <CheckList {...where} checks={inapplicable} />
      </Fold>
    </section>
  )
}
