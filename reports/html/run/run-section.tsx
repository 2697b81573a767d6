import type { ComponentChildren } from 'preact'
import { findingsOf } from '../../findings/findings.js'
import { runAnchor } from '../page/anchors.js'
import { CheckList } from '../check/check-list.js'
import { CountTable } from './count-table.js'
import { FindingList } from '../check/finding-list.js'
import { LeftToDo } from '../page/left-to-do.js'
import { MatterTable } from './matter-table.js'
import type { Where } from '../page/page-plan.js'
import { Part } from './part.js'
import { RunPictures } from '../pictures/run-pictures.js'
import { StoryPicture } from '../pictures/story/story-picture.js'
import { RunFacts } from './run-facts.js'
import { RunTitle } from './run-title.js'
import { RunVerdict } from './run-verdict.js'
import { UnjudgedGroup } from './unjudged-group.js'
import { unjudgedGroups } from './unjudged-groups.js'

/** All of one run, gravest first: what failed is what somebody opened it for. `children` stand behind its verdict. */
export function RunSection({ where, children }: { where: Where; children?: ComponentChildren }) {
  const { record, run } = where
  const { violations, unjudged, observations, waived, passed, inapplicable } = findingsOf(run)
  const hasFailed = violations.length > 0
  return (
    <section class="run" id={runAnchor(record, run)}>
      <RunTitle where={where} />
      <RunVerdict run={run} />
      {hasFailed && <LeftToDo where={where} />}
      <MatterTable where={where} />
      <StoryPicture record={record} run={run} />
      {children}
      {!hasFailed && <LeftToDo where={where} />}
      <CountTable where={where} />
      <Part where={where} name="violations" note="violationsNote" count={violations.length}>
        <FindingList where={where} checks={violations} />
      </Part>
      <Part where={where} name="unjudged" note="unjudgedNote" count={unjudged.length}>
        {unjudgedGroups(unjudged).map((group, at) => (
          <UnjudgedGroup where={where} group={group} id={runAnchor(record, run, `unjudged-${at + 1}`)} />
        ))}
      </Part>
      <Part where={where} name="observations" note="observationsNote" count={observations.length}>
        <FindingList where={where} checks={observations} />
      </Part>
      <RunPictures record={record} run={run} />
      <Part where={where} name="waived" note="waivedNote" count={waived.length} folded>
        <FindingList where={where} checks={waived} />
      </Part>
      <Part where={where} name="passed" note="passedNote" count={passed.length} folded>
        <CheckList where={where} checks={passed} />
      </Part>
      <Part where={where} name="inapplicable" note="inapplicableNote" count={inapplicable.length} folded>
        <CheckList where={where} checks={inapplicable} />
      </Part>
      <RunFacts where={where} />
    </section>
  )
}
