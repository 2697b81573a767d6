import type { Run } from '../../suites/run-record.js'
import { visibleText } from '../visible-text.js'
import { Label } from './label.js'
import { Text } from './text.js'
import { VerdictMark } from './verdict-mark.js'

/** The answer, what is left to do, and what must not be overlooked. */
export function RunVerdict({ run }: { run: Run }) {
  return (
    <>
      <div class={`verdict ${run.verdict}`}>
        <p>
          <VerdictMark verdict={run.verdict} />
        </p>
        <p>
          <Text of={run.sentence} />
        </p>
        {run.unreachable !== undefined && (
          <p>
            <strong>
              <Label name="unreachable" />:
            </strong>{' '}
            {visibleText(run.unreachable)}
          </p>
        )}
        {run.partial && (
          <p>
            <Label name="partial" />
          </p>
        )}
      </div>
      {run.warnings.length > 0 && (
        <div class="warnings">
          <h3>
            <span aria-hidden="true">⚠</span> <Label name="warnings" /> ({run.warnings.length})
          </h3>
          <ul>
            {run.warnings.map((warning) => (
              <li>
                <Text of={warning} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
