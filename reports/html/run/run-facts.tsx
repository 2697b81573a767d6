import { visibleText } from '../../text/visible-text.js'
import { confirmedWords } from '../../text/basis-words.js'
import { Word } from '../text/word.js'
import { runAnchor } from '../page/anchors.js'
import { Duration } from '../text/duration.js'
import { Fact } from '../text/fact.js'
import { GivenConditions } from './given-conditions.js'
import { Label } from '../check/label.js'
import { Moment } from '../text/moment.js'
import type { Where } from '../page/page-plan.js'
import { RunClock } from './run-clock.js'

/** What a reader needs to know, and to repeat the run. */
export function RunFacts({ where: { record, run } }: { where: Where }) {
  const readings = Object.entries(run.readings)
  const { shard, only, environment } = record
  return (
    <section>
      <h3 id={runAnchor(record, run, 'facts')}>
        <Label name="facts" />
      </h3>
      <dl>
        <Fact name="target">{visibleText(run.target)}</Fact>
        <Fact name="surface">
          <code>{run.surface}</code>
        </Fact>
        <Fact name="side">
          <Label name={run.side} />
        </Fact>
        {run.scenarios && <Fact name="scenarios">{visibleText(run.scenarios.join(', '))}</Fact>}
        <Fact name="baseUrl">
          <code>{visibleText(run.baseUrl)}</code>
        </Fact>
        {run.build !== undefined && (
          <Fact name="build">
            <bdi>{visibleText(run.build)}</bdi>
          </Fact>
        )}
        {run.clock && (
          <Fact name="clock">
            <RunClock clock={run.clock} />
          </Fact>
        )}
        <Fact name="contract">
          {visibleText(run.contract.version)}, <code>sha256:{visibleText(run.contract.sha256)}</code>
        </Fact>
        <Fact name="readings">
          {readings.length === 0 ? (
            <Label name="defaultReadings" />
          ) : (
            readings.map(([name, value]) => (
              <div>
                <code>{visibleText(`${name} = ${value}`)}</code>
              </div>
            ))
          )}
        </Fact>
        {run.confirmed && (
          <Fact name="confirmed">
            {run.confirmed.map((one) => (
              <div>
                <Word of={(words) => visibleText(confirmedWords(one, words))} />
              </div>
            ))}
          </Fact>
        )}
        {run.conditions && (
          <Fact name="given">
            <GivenConditions conditions={run.conditions} />
          </Fact>
        )}
        <Fact name="seed">{record.seed}</Fact>
        <Fact name="runTag">
          <code>{visibleText(record.runTag)}</code>
        </Fact>
        {shard && <Fact name="shard">{`${shard.index}/${shard.count}`}</Fact>}
        {only && <Fact name="only">{visibleText(only.join(', '))}</Fact>}
        {environment && (
          <Fact name="machine">{visibleText(`Node ${environment.node}, ${environment.platform}`)}</Fact>
        )}
        <Fact name="started">
          <Moment of={record.startedAt} />
        </Fact>
        <Fact name="duration">
          <Duration ms={run.durationMs} />
        </Fact>
      </dl>
    </section>
  )
}
