import type { RunRecord } from '../../../../suites/record/run-record.js'
import { visibleText } from '../../../text/visible-text.js'
import { checkAnchor, runAnchor, shortName } from '../../page/anchors.js'
import { OutcomeMark } from '../../check/outcome-mark.js'
import { Text } from '../../text/text.js'
import { Word } from '../../text/word.js'
import { anyOf, type Comparison } from './differing-checks.js'
import { PictureText } from '../picture-text.js'
import { targetName } from './target-name.js'

const mostShown = 40

/** The checks in which targets of one surface differ, a column for each target. */
export function DifferenceTable({ record, comparison }: { record: RunRecord; comparison: Comparison }) {
  const { runs, compared, differing } = comparison
  const [first] = runs
  const id = runAnchor(record, first!, 'differences')
  const leftOut = differing.length - mostShown
  return (
    <>
      <h3 id={id}>
        <PictureText of={(texts) => texts.differences} />: {first!.surface}
      </h3>
      <p class="quiet">
        <PictureText
          of={(texts) =>
            differing.length === 0
              ? texts.noDifferences(compared)
              : texts.differencesNote(differing.length, compared)
          }
        />
      </p>
      {differing.length > 0 && (
        <div class="canvas" role="group" aria-labelledby={id} tabindex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <PictureText of={(texts) => texts.check} />
                </th>
                <th scope="col">
                  <PictureText of={(texts) => texts.level} />
                </th>
                {runs.map((run) => (
                  <th scope="col">{targetName(record, run)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {differing.slice(0, mostShown).map((entry) => (
                <tr>
                  <th scope="row">
                    <Text of={anyOf(entry).title} />
                    <small>{visibleText(shortName(anyOf(entry), first!))}</small>
                  </th>
                  <td>
                    <Word of={(words) => words.level[anyOf(entry).level]} />
                  </td>
                  {entry.checks.map((check, index) => (
                    <td>
                      {check ? (
                        <a href={`#${checkAnchor(record, runs[index]!, check)}`}>
                          <OutcomeMark outcome={check.outcome} />
                        </a>
                      ) : (
                        <PictureText of={(texts) => texts.notRun} />
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {leftOut > 0 && (
        <p class="quiet">
          <PictureText of={(texts) => texts.differencesLeftOut(leftOut)} />
        </p>
      )}
    </>
  )
}
