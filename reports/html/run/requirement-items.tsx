import type { CheckRecord } from '../../../suites/record/run-record.js'
import { checkAnchor, runAnchor } from '../page/anchors.js'
import type { Where } from '../page/page-plan.js'
import { requirementTasks, type RequirementTask } from './requirement-tasks.js'
import { Sentence } from '../text/sentence.js'
import { Text } from '../text/text.js'

/** A list of what to do is read from one end to the other: what goes beyond it is folded, or stands in the part below. */
const most = { shown: 12, requirements: 100, checks: 12 }

/** Requirements that are not met, each with links to the checks that show it. */
export function RequirementItems(props: { where: Where; checks: readonly CheckRecord[]; part: string }) {
  const { where, checks, part } = props
  const tasks = requirementTasks(checks)
  const folded = tasks.slice(most.shown, most.requirements)
  const further = tasks.length - most.requirements
  return (
    <>
      {tasks.slice(0, most.shown).map((task) => (
        <RequirementItem where={where} task={task} />
      ))}
      {folded.length > 0 && (
        <li>
          <details>
            <summary>
              <Sentence of={(texts) => texts.more(tasks.length - most.shown)} />
            </summary>
            <ul>
              {folded.map((task) => (
                <RequirementItem where={where} task={task} />
              ))}
              {further > 0 && (
                <li>
                  <a href={`#${runAnchor(where.record, where.run, part)}`}>
                    <Sentence of={(texts) => texts.more(further)} />
                  </a>
                </li>
              )}
            </ul>
          </details>
        </li>
      )}
    </>
  )
}

/** A requirement is the link to its one check; to several of them it unfolds, by their titles. */
function RequirementItem({ where: { record, run }, task }: { where: Where; task: RequirementTask }) {
  const { requirement, checks } = task
  const [only, ...others] = checks
  if (only && others.length === 0)
    return (
      <li>
        <a href={`#${checkAnchor(record, run, only)}`}>
          <Text of={requirement} />
        </a>
      </li>
    )
  const further = checks.length - most.checks
  return (
    <li>
      <details>
        <summary>
          <Text of={requirement} />{' '}
          <span class="number">
            <Sentence of={(texts) => texts.number(checks.length)} />
          </span>
        </summary>
        <ul class="links">
          {checks.slice(0, most.checks).map((check) => (
            <li>
              <a href={`#${checkAnchor(record, run, check)}`}>
                <Text of={check.title} />
              </a>
            </li>
          ))}
          {further > 0 && (
            <li>
              <Sentence of={(texts) => texts.more(further)} />
            </li>
          )}
        </ul>
      </details>
    </li>
  )
}
