import { visibleText } from '../../text/visible-text.js'
import { Label } from '../check/label.js'

/** Names what a request was sent without: nothing in it can be marked for that. */
export function MissingMembers({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <p class="quiet">
      <Label name="sentWithout" />: <mark>{visibleText(names.join(', '))}</mark>
    </p>
  )
}
