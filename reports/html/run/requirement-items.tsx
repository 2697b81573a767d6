import type { CheckRecord } from '../../../suites/run-record.js'
import { visibleText } from '../../text/visible-text.js'
import { checkAnchor, runAnchor, shortName } from '../page/anchors.js'
import type { Where } from '../page/page-plan.js'
import { requirementTasks, type RequirementTask } from './requirement-tasks.js'
import { Sentence } from '../text/sentence.js'
import { Text } from '../text/text.js'

/** A list of what to do is read from one end to the other: what goes beyond it stands in the part below. */
const most = { requirements: 40, checks: 12 }

/** Requirements that are not met, each with links to the checks that show it. */
export function RequirementItems(props: { where: Where; checks: readonly CheckRecord[]; part: string }) {
  const { where, checks, part } = props
  const tasks = requirementTasks(checks)
  const further = tasks.length - most.requirements
  return (
    <>
      {tasks.slice(0, most.requirements).map((task) => (
        <RequirementItem where={where} task={task} />
      ))}
      {further > 0 && (
        <li>
          <a href={`#${runAnchor(where.record, where.run, part)}`}>
            <Sentence of={(texts) => texts.more(further)} />
          </a>
        </li>
      )}
    </>
  )
}

function RequirementItem({ where: { record, run }, task }: { where: Where; task: RequirementTask }) {
  const further = task.checks.length - most.checks
  return (
    <li>
      <Text of={task.requirement} />
      <ul class="links">
        {task.checks.slice(0, most.checks).map((check) => (
          <li>
            <a href={`#${checkAnchor(record, run, check)}`}>{visibleText(shortName(check, run))}</a>
          </li>
        ))}
        {further > 0 && (
          <li>
            <Sentence of={(texts) => texts.more(further)} />
          </li>
        )}
      </ul>
    </li>
  )
}
