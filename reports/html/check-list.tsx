import type { CheckRecord, Run, RunRecord } from '../../suites/run-record.js'
import { checkAnchor } from './anchors.js'
import { findingText } from '../finding-text.js'
import { Label } from './label.js'
import { Quotation } from './quotation.js'
import { Text } from './text.js'
import { Word } from './word.js'

/** Checks that need no answer, a row each. */
export function CheckList({ record, run, checks }: { record: RunRecord; run: Run; checks: CheckRecord[] }) {
  return (
    <>
      <p class="quiet">
        <Label name="listNote" />
      </p>
      <table class="checks">
        <thead>
          <tr>
            <th scope="col">
              <Label name="check" />
            </th>
            <th scope="col">
              <Label name="level" />
            </th>
            <th scope="col">
              <Label name="requirement" />
            </th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr id={checkAnchor(record, run, check)}>
              <th scope="row">
                <Text of={check.title} /> <code>{check.id}</code>
              </th>
              <td>
                <Word of={(words) => words.level[check.level]} />
              </td>
              <td>
                <Text of={check.requirementText} />
                <Quotation check={check} />
                {check.reason && (
                  <p>
                    <Text of={findingText(check, 'reason')} />
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
