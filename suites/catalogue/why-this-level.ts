import { isExcerpt, levelOf, type Basis, type Requirement } from '../../contracts/requirement.js'
import { checkLevel } from '../run/record/write-check-record.js'
import type { ListedCheck } from './listed-suites.js'

const restsOn: Record<Basis, string> = {
  stated: 'the partner’s documents state it',
  shown: 'an example of the partner’s documents shows it',
  http: 'RFC 9110 or RFC 8259 asks it of everybody',
  later: 'only a later revision of the documents says it',
  assumed: 'no document says it',
}

const effect = {
  must: 'a failure makes the target nonconformant',
  should: 'a failure is reported as advice, which does not affect the verdict',
  may: 'a failure is reported as an observation, which does not affect the verdict',
}

/** Why a check weighs what it weighs, in a sentence without its end. */
export function whyThisLevel(check: ListedCheck, requirement: Requirement): string {
  const level = checkLevel(check, requirement)
  const excerpt =
    requirement.basis !== 'assumed' && isExcerpt(requirement.document)
      ? ' (on another page, of which we hold an excerpt: what stands outside code marks is our note)'
      : ''
  return `${restsOn[requirement.basis]}${excerpt}${because(check, requirement, level)}; ${effect[level]}`
}

function because(check: ListedCheck, requirement: Requirement, level: string): string {
  if (level !== levelOf(requirement)) return ', but this check asks more than its words alone'
  if (requirement.level === undefined) return ''
  return requirement.basis === 'assumed'
    ? ', but good practice or a well-supported inference asks it'
    : ', but only as a recommendation'
}
