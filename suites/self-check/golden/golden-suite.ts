import { levelOf, type Requirement } from '../../../contracts/requirements/requirement.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { listedSuites, type ListedCheck, type ListedSuite } from '../../catalogue/listed-suites.js'
import { checkLevel } from '../../run/record/write-check-record.js'

/** What a surface is judged by, in order and as data: all but the bodies of its checks. */
export async function goldenSuite(surface: Surface) {
  const sides = await listedSuites([surface])
  return Object.fromEntries(
    sides.map((suite) => [
      suite.side,
      { requirements: goldenRequirements(suite), checks: suite.checks.map((check) => header(suite, check)) },
    ]),
  )
}

function goldenRequirements({ requirements }: ListedSuite) {
  return Object.entries(requirements).map(([name, requirement]) => ({
    name,
    weighs: levelOf(requirement),
    ...inOrder(requirement),
  }))
}

/** The order of its members is no part of what a requirement says. */
function inOrder(requirement: Requirement) {
  return Object.fromEntries(Object.entries(requirement).sort(([one], [other]) => (one < other ? -1 : 1)))
}

function header({ requirements }: ListedSuite, check: ListedCheck) {
  const { id, title, requirement, tags, credentials, without, readings, state, allow, needs } = check
  const level = checkLevel(check, requirements[requirement]!)
  const { judgesRateLimit } = check
  return {
    id,
    title,
    requirement,
    level,
    tags,
    credentials,
    without,
    readings,
    state,
    allow,
    needs,
    judgesRateLimit,
  }
}
