import type { RunConditions } from '../../../suites/record/run-record.js'
import { visibleText } from '../../text/visible-text.js'
import { Label } from '../check/label.js'

/** What the run was given, by the names that a configuration knows it by; no value of it is in the record. */
export function GivenConditions({ conditions }: { conditions: RunConditions }) {
  const { credentials, states, fixtures, allow, timeoutMs } = conditions
  const given = [
    ...credentials.map((name) => `credentials.${name}`),
    ...(states ? ['states'] : []),
    ...fixtures.map((name) => `fixtures.${name}`),
    ...allow.map((name) => `allow.${name}`),
  ]
  return (
    <>
      {given.length === 0 ? <Label name="nothingGiven" /> : <code>{visibleText(given.join(', '))}</code>}
      <div>
        <code>timeoutMs = {timeoutMs}</code>
      </div>
    </>
  )
}
