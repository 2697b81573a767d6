import type { CheckRecord, Run, RunRecord } from '../../suites/run-record.js'
import { replayCommand } from '../replay-command.js'
import { checkAnchor } from './anchors.js'
import { Exchange } from './exchange.js'
import { FindingFacts } from './finding-facts.js'
import { Label } from './label.js'
import { OutcomeMark } from './outcome-mark.js'
import { Text } from './text.js'
import { Word } from './word.js'

/** A check that its reader has to look at, with all that was seen. */
export function Finding({ record, run, check }: { record: RunRecord; run: Run; check: CheckRecord }) {
  const anchor = checkAnchor(record, run, check)
  const accuses = check.outcome === 'failed' && check.level === 'must'
  return (
    <article class={`finding ${accuses ? 'accusing' : ''}`} id={anchor}>
      <h4>
        <Text of={check.title} />
      </h4>
      <p class="about">
        <OutcomeMark outcome={check.outcome} /> <span aria-hidden="true">·</span>{' '}
        <Word of={(words) => words.level[check.level]} /> <span aria-hidden="true">·</span>{' '}
        <a href={`#${anchor}`}>
          <code>{check.id}</code>
        </a>
      </p>
      {check.outcome === 'failed' && !accuses && (
        <p>
          <Label name="verdictStands" />
        </p>
      )}
      <FindingFacts check={check} again={replayCommand(record, run, check.id)} />
      {check.exchanges.length > 0 && (
        <>
          <h5>
            <Label name="exchanges" /> ({check.exchanges.length})
          </h5>
          {check.exchanges.map((exchange) => (
            <Exchange exchange={exchange} open={accuses} />
          ))}
        </>
      )}
    </article>
  )
}
