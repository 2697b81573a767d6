import { kinds, type RequirementKind } from '../../requirements/requirement-kind.js'
import { isExcerpt, type Level, type Requirement } from '../../requirements/requirement.js'
import type { RefusedFault, SurfaceSheet } from '../../contract/sheet.js'

/** What of a surface's sheet levels follow from. */
export type LevelGround = Pick<SurfaceSheet, 'page' | 'refusals'>

/** The refusals that are a must only where a document names one of their sort. */
const faultOf: Readonly<Partial<Record<RequirementKind, RefusedFault>>> = {
  'missing-member-refused': 'missing',
  'wrong-type-refused': 'wrong',
  'outside-closed-list-refused': 'wrong',
  'single-for-list-refused': 'wrong',
  'other-form-refused': 'misshapen',
  'wrong-credential-refused': 'credential',
}

/** A level that follows, and from what. */
export interface DerivedLevel {
  levels: readonly Level[]
  because: string
}

/**
 * How heavy a requirement is, by its kind and by what it rests on: what no document of this revision says never
 * decides a verdict, nor does what the page that most have lacks, nor a refusal that no document names.
 */
export function derivedLevel(requirement: Requirement, ground: LevelGround = {}): DerivedLevel {
  const { kind, basis } = requirement
  if (basis === 'later') return { levels: ['may'], because: 'it comes with a later revision' }
  if (basis === 'assumed') return { levels: ['should', 'may'], because: 'no document says it' }
  if (kinds[kind] !== 'must') return { levels: [kinds[kind]], because: `it is of the kind ${kind}` }
  if (isExcerpt(requirement.document) && requirement.document !== ground.page) {
    return { levels: ['should'], because: `${requirement.document} is another page than most have` }
  }
  const fault = faultOf[kind]
  if (fault !== undefined && ground.refusals?.[fault] === undefined) {
    return { levels: ['should'], because: `sheet.ts has no documented refusal of the sort "${fault}"` }
  }
  if (kind === 'outside-closed-list-refused' && !isClosed(requirement)) {
    return { levels: ['should'], because: 'its quote has no words that close the list (closedList)' }
  }
  return { levels: ['must'], because: `it is of the kind ${kind} and the basis ${basis}` }
}

function isClosed(requirement: Requirement): boolean {
  const { closedList } = requirement
  return closedList !== undefined && 'quote' in requirement && requirement.quote.includes(closedList)
}
