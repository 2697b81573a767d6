import type { Run, RunRecord } from '../../suites/run-record.js'
import { countChecks, levels, outcomes } from '../count-checks.js'
import { runAnchor } from './anchors.js'
import { Label } from './label.js'
import { OutcomeMark } from './outcome-mark.js'
import { Word } from './word.js'

/** How many checks of which level came out how. */
export function CountTable({ record, run }: { record: RunRecord; run: Run }) {
  const counts = countChecks(run.checks)
  const caption = `${runAnchor(record, run)}-counts`
  const numbersOf = (level: (typeof levels)[number]) => outcomes.map((outcome) => counts[level][outcome])
  return (
    <div class="wide" role="group" aria-labelledby={caption} tabindex={0}>
      <table class="counts">
        <caption id={caption}>
          <Label name="counts" />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Label name="level" />
            </th>
            {outcomes.map((outcome) => (
              <th scope="col">
                <OutcomeMark outcome={outcome} />
              </th>
            ))}
            <th scope="col">
              <Label name="total" />
            </th>
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <tr>
              <th scope="row">
                <Word of={(words) => words.level[level]} />
              </th>
              {numbersOf(level).map((number) => (
                <td class={number === 0 ? 'quiet' : ''}>{number}</td>
              ))}
              <td>{numbersOf(level).reduce((sum, number) => sum + number, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
