import { consequencesApart } from '../../findings/consequences.js'
import { findingsOf } from '../../findings/findings.js'
import type { Bilingual } from '../../text/language.js'
import { unreachableWords } from '../../text/unreachable-words.js'
import { runAnchor } from './anchors.js'
import { HeedItems, isAnythingToHeed } from './heed-items.js'
import { Label } from '../check/label.js'
import { LackName } from '../check/lack-name.js'
import type { Where } from './page-plan.js'
import { RequirementItems } from '../run/requirement-items.js'
import { Sentence } from '../text/sentence.js'
import { Task } from '../run/task.js'
import { Text } from '../text/text.js'
import { unjudgedGroups, type UnjudgedGroup } from '../run/unjudged-groups.js'

/** What stands between the target and a clean report, gravest first. */
export function LeftToDo({ where }: { where: Where }) {
  const { record, run } = where
  const { violations, unjudged, observations } = findingsOf(run)
  const groups = unjudgedGroups(unjudged)
  const supply = groups.filter(({ lack }) => lack)
  const findOut = groups.filter(({ lack, checks }) => !lack && !checks[0]?.follows)
  const { indistinct } = run
  const advice = consequencesApart(observations).own
  const unreachable = unreachableWords(run)
  const isOutOfReach = unreachable !== undefined || run.partial
  const isAnything =
    isOutOfReach || isAnythingToHeed(where) || violations.length + groups.length + observations.length > 0
  return (
    <section class="to-do">
      <h3 id={runAnchor(record, run, 'to-do')}>
        <Label name="leftToDo" />
      </h3>
      {!isAnything && (
        <p>
          <Label name="nothingLeft" />
        </p>
      )}
      {violations.length > 0 && (
        <Task kind="mend" title="mend" note="mendNote">
          {indistinct && <OneAnswerItem where={where} fact={indistinct} part="violations" />}
          <RequirementItems where={where} checks={consequencesApart(violations).own} part="violations" />
        </Task>
      )}
      {(isOutOfReach || findOut.length > 0 || (indistinct && violations.length === 0)) && (
        <Task kind="find-out" title="findOut" note="findOutNote">
          {indistinct && violations.length === 0 && (
            <OneAnswerItem where={where} fact={indistinct} part="unjudged" />
          )}
          {unreachable && (
            <li>
              <Label name="reachIt" /> <Text of={unreachable} />
            </li>
          )}
          {run.partial && (
            <li>
              <Label name="runWhole" />
            </li>
          )}
          <GroupItems where={where} groups={groups} among={findOut} />
        </Task>
      )}
      {supply.length > 0 && (
        <Task kind="supply" title="supply" note="supplyNote">
          <GroupItems where={where} groups={groups} among={supply} />
        </Task>
      )}
      {isAnythingToHeed(where) && (
        <Task kind="heed" title="heed">
          <HeedItems where={where} />
        </Task>
      )}
      {advice.length > 0 && (
        <Task kind="consider" title="consider" note="considerNote">
          <RequirementItems where={where} checks={advice} part="observations" />
        </Task>
      )}
    </section>
  )
}

/** The fact behind nearly all that was found; what follows from it is folded below. */
function OneAnswerItem({
  where: { record, run },
  fact,
  part,
}: {
  where: Where
  fact: Bilingual
  part: string
}) {
  return (
    <li>
      <a href={`#${runAnchor(record, run, part)}`}>
        <Text of={fact} />
      </a>
    </li>
  )
}

interface GroupItemsProps {
  where: Where
  /** All, in the order in which they stand on the page. */
  groups: readonly UnjudgedGroup[]
  among: readonly UnjudgedGroup[]
}

function GroupItems({ where: { record, run }, groups, among }: GroupItemsProps) {
  return (
    <>
      {among.map((group) => (
        <li>
          <a href={`#${runAnchor(record, run, `unjudged-${groups.indexOf(group) + 1}`)}`}>
            <LackName group={group} />
          </a>
          : <Sentence of={(texts) => texts.checks(group.checks.length)} />
        </li>
      ))}
    </>
  )
}
