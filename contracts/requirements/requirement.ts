import type { MatterName } from './matter.js'
import type { RequirementKind } from './requirement-kind.js'
import type { Bilingual } from '../text/bilingual.js'

/**
 * How firmly a requirement rests on the partner's words. `stated`: in prose or a table; `shown`: only by an
 * example; `http`: RFC 9110 or RFC 8259; `later`: a later revision of the documents; `assumed`: written
 * nowhere. Only the first three can fail a target.
 */
export type Basis = 'stated' | 'shown' | 'http' | 'later' | 'assumed'

/** `must` decides the verdict; `should` and `may` are reported and leave it standing. */
/** The gravest first. */
export const levels = ['must', 'should', 'may'] as const

export type Level = (typeof levels)[number]

interface Words {
  /** What sort of demand it is; its weight follows from that and from the basis. */
  kind: RequirementKind
  /** What it shows of an implementation, where that is another matter than its kind's. */
  matter?: MatterName
  /** The members of the contract's schemas that it speaks of, as `<schema>.<member>`. */
  members?: readonly string[]
  /** What is demanded, in a sentence whose subject is the one who must do it. */
  text: Bilingual
  /** Of a value outside a list: the words of the quote that close the list. Without them the list is open. */
  closedList?: string
  /** The `operationId` it speaks of; absent where it speaks of the whole surface. */
  operation?: string
  /** The documented HTTP statuses it speaks of: the lint demands that each has a requirement. */
  statuses?: readonly number[]
  /** The reading that decides between the documents' contradicting words. */
  reading?: string
  /** The partner has answered the open question that it rests on. */
  confirmed?: true
  /** Why no check of a running implementation can be made; without it a requirement has one. */
  untestable?: Bilingual
}

interface Documented extends Words {
  basis: 'stated' | 'shown' | 'http' | 'later'
  /** The sentence it rests on, letter by letter as it stands in `document`. */
  quote: string
  /** A file in the partner's `documents/`, or for `http` in `contracts/families/http-documents/`. */
  document: string
  /** Lowered where the documents only recommend it. */
  level?: 'should' | 'may'
}

interface Assumed extends Words {
  basis: 'assumed'
  /** Raised to `should` where good practice or a well-supported inference asks it. */
  level?: 'should' | 'may'
}

export type Requirement = Documented | Assumed
export type Requirements = Readonly<Record<string, Requirement>>

/** Whether a document is our excerpt of another page, and in part our note: it does not pass for the page itself. */
export function isExcerpt(document: string): boolean {
  return document.endsWith('.md')
}

/** The weight of a requirement in the verdict: never above what its basis can carry. */
export function levelOf(requirement: Requirement): Level {
  if (requirement.confirmed) return 'must'
  if (requirement.level) return requirement.level
  return requirement.basis === 'later' || requirement.basis === 'assumed' ? 'may' : 'must'
}
