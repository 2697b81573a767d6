import { countChecks, levels, outcomes } from '../../findings/count-checks.js'
import { runAnchor } from '../page/anchors.js'
import { Label } from '../check/label.js'
import { OutcomeMark } from '../check/outcome-mark.js'
import type { Where } from '../page/page-plan.js'
import { Sentence } from '../text/sentence.js'
import { Word } from '../text/word.js'

/** How many checks of which level came out how. */
export function CountTable({ where: { record, run } }: { where: Where }) {
  const counts = countChecks(run.checks)
  const title = runAnchor(record, run, 'counts')
  const numbersOf = (level: (typeof levels)[number]) => outcomes.map((outcome) => counts[level][outcome])
  return (
    <section>
      <h3 id={title}>
        <Label name="counts" />
      </h3>
      <div class="wide" role="group" aria-labelledby={title} tabindex={0}>
        <table class="counts">
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
                {numbersOf(level).map((number, at) => (
                  <td class={number === 0 ? 'none' : outcomes[at]}>
                    <Sentence of={(texts) => texts.number(number)} />
                  </td>
                ))}
                <td>
                  <Sentence
                    of={(texts) => texts.number(numbersOf(level).reduce((sum, number) => sum + number, 0))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
