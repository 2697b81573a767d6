import { visibleText } from '../../text/visible-text.js'
import { Label } from '../check/label.js'
import type { Where } from '../page/page-plan.js'
import { RunClock } from './run-clock.js'
import { runName } from './run-name.js'

/** What was judged, in two lines. */
export function RunTitle({ where: { record, run } }: { where: Where }) {
  const { baseUrl, build, clock, contract } = run
  return (
    <>
      <h2>
        <bdi>{runName(record, run)}</bdi>
      </h2>
      <p class="about quiet">
        <code>{visibleText(baseUrl)}</code>{' '}
        {build !== undefined && (
          <span>
            <Label name="build" /> <bdi>{visibleText(build)}</bdi>
          </span>
        )}{' '}
        <span>
          <Label name="contract" /> {visibleText(contract.version)}
        </span>{' '}
        {clock?.mode === 'shortened' && (
          <span>
            <Label name="clock" />: <RunClock clock={clock} />
          </span>
        )}
      </p>
    </>
  )
}
