import type { Finding } from '../../contracts/lint/finding.js'
import { levelOf, type Requirement, type Requirements } from '../../contracts/requirements/requirement.js'
import type { WeighedCheck } from './lint-check-levels.js'
import { placeOfCheck } from './place-of-check.js'

/**
 * A check that is named for a member and can fail a target rests on a requirement that speaks of that very member: that
 * the member is as firm as the requirement is what the lint of the contracts asks.
 */
export function lintNamedMembers(
  checks: readonly WeighedCheck[],
  requirements: Requirements,
  members: ReadonlySet<string>,
  folder: string,
): Finding[] {
  return checks.flatMap((check) => {
    const requirement = requirements[check.requirement]!
    if ((check.level ?? levelOf(requirement)) !== 'must' || requirement.basis === 'http') return []
    const member = memberNamedBy(check.id)
    if (member === undefined || !members.has(member) || speaksOf(requirement, member)) return []
    return [
      {
        ...placeOfCheck(folder, check.id),
        rule: 'named-member-is-demanded',
        message: `${check.id}: it is named for ${member}, of which ${check.requirement} does not speak`,
        cure: 'Name the member in the requirement (members), or name the requirement that speaks of it.',
      },
    ]
  })
}

/** The member at the end of `required/…`, `types/…`, `…/without-…` and `client/required-…`, in a list the last one. */
function memberNamedBy(id: string): string | undefined {
  const named =
    /\/(?:required\/|types\/|client\/required-|[^/]+\/without-)([^/]+?)(?:-(?:null|empty))?$/.exec(id)
  return named?.[1]?.split('.').at(-1)
}

function speaksOf(requirement: Requirement, member: string): boolean {
  const { members = [], text } = requirement
  const quote = 'quote' in requirement ? requirement.quote : ''
  return (
    members.some((known) => known.split('.').at(-1) === member) ||
    [quote, text.en].some((words) => words.split(/[^\p{L}\p{N}_]+/u).includes(member))
  )
}
