import type { Run, RunRecord } from '../../suites/run-record.js'
import { visibleText } from '../visible-text.js'
import { Duration } from './duration.js'
import { Fact } from './fact.js'
import { Label } from './label.js'

/** What a reader needs to know, and to repeat the run. */
export function RunFacts({ record, run }: { record: RunRecord; run: Run }) {
  const readings = Object.entries(run.readings)
  return (
    <dl class="facts">
      <Fact name="target">{visibleText(run.target)}</Fact>
      <Fact name="surface">
        <code>{run.surface}</code>
      </Fact>
      <Fact name="side">
        <Label name={run.side} />
      </Fact>
      {run.scenarios && (
        <Fact name="scenarios">
          <code>{visibleText(run.scenarios.join(', '))}</code>
        </Fact>
      )}
      <Fact name="baseUrl">
        <code>{visibleText(run.baseUrl)}</code>
      </Fact>
      <Fact name="contract">
        {run.contract.version}, <code>sha256:{run.contract.sha256}</code>
      </Fact>
      <Fact name="readings">
        {readings.length === 0 ? (
          <Label name="defaultReadings" />
        ) : (
          <ul>
            {readings.map(([name, value]) => (
              <li>
                <code>{visibleText(`${name} = ${value}`)}</code>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name="seed">{record.seed}</Fact>
      <Fact name="runTag">
        <code>{visibleText(record.runTag)}</code>
      </Fact>
      <Fact name="started">
        <time datetime={record.startedAt}>{record.startedAt}</time>
      </Fact>
      <Fact name="duration">
        <Duration ms={run.durationMs} />
      </Fact>
    </dl>
  )
}
