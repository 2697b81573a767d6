import { matterOf, securityKinds, type Side } from '../../../contracts/requirements/matter.js'
import type { Requirements } from '../../../contracts/requirements/requirement.js'
import type { CheckRecord } from '../../record/run-record.js'

/** Says of each check which matter it stands behind, and whether its failure lets a stranger in. */
export function nameMatters(
  checks: readonly CheckRecord[],
  requirements: Requirements,
  side: Side,
): CheckRecord[] {
  return checks.map((check) => {
    const requirement = requirements[check.requirement]
    const matter = requirement && matterOf(requirement, side)
    if (!matter) return check
    const isSecurity = securityKinds.includes(requirement.kind)
    const { id, title, tags, requirement: name, ...rest } = check
    return { id, title, tags, requirement: name, matter, ...(isSecurity && { security: true }), ...rest }
  })
}
