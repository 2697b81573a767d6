import type { Contract } from '../contract/contract.js'
import type { OpenQuestion } from '../contract/open-question.js'
import type { PartnerSheet } from '../contract/sheet.js'
import type { Demand } from './demand.js'
import type { OwnCode } from './own-code.js'
import type { RepeatAnswer } from './repeat-answer.js'

/** A partner of one's own, as its folder says it: everything the rooms need, and nothing that has to be read again. */
export interface OwnPartner {
  /** The folder's name: the first word of its surfaces. */
  name: string
  /** The revision of its documents, where the folder says another than the usual one: behind an `@`. */
  revision?: string
  /** Absolute. */
  folder: string
  /** The files that it was made of: a mock that reloads follows them. */
  files: readonly string[]
  sheet: PartnerSheet
  contract: Contract
  openQuestions: readonly OpenQuestion[]
  /** By surface: what its server does beyond what a contract can say. */
  surfaces: Readonly<Record<string, OwnSurface>>
  /** What stands in the folder and is not acted upon: nothing is passed over in silence. */
  notices: readonly Notice[]
}

/** Something of the folder that is not acted upon, and what is done in its place. */
export interface Notice {
  file: string
  line: number
  /** English, as in every record. */
  message: string
  tr: { message: string }
}

/** How one surface of a partner of one's own behaves. */
export interface OwnSurface {
  surface: string
  /** True where the partner serves it, false where it calls it at the integrator. */
  isServed: boolean
  operations: readonly OwnOperation[]
  /** What is kept, and by which operations it comes and goes; the first holds the orders. */
  resources: readonly OwnResource[]
  repeats: readonly OwnRepeat[]
  moves: readonly OwnMove[]
  /** By cause. */
  refusals: Readonly<Record<string, OwnRefusal>>
  /** By operation, then by cause: those that an operation documents in another way. */
  operationRefusals: Readonly<Record<string, Readonly<Record<string, OwnRefusal>>>>
  rateLimit?: OwnRateLimit
  /** What the partner tells the integrator by itself, when something happens here. */
  webhooks: readonly OwnWebhook[]
  /** Absent where no folder tells by which name a caller asks for its order. */
  held?: HeldOrders
  /** Each demand that the folder makes of who serves it, in the order of the requirements. */
  demands: readonly Demand[]
  /** Of who calls it. */
  clientDemands: readonly Demand[]
  /** Requirements that the folder states in words and no family can verify. */
  unverified: readonly string[]
  /** What its `partner.ts` adds. */
  code?: OwnCode
}

export interface OwnOperation {
  id: string
  /** In upper case. */
  method: string
  path: string
  parameters: readonly OwnParameter[]
  /** A JSON body is documented. */
  takesBody: boolean
  bodyIsRequired: boolean
  requestSchema?: object
  requestExample?: unknown
  /** The first documented answer that is a success; 200 without a body where there is none. */
  success: OwnAnswer
  /** Every documented answer, by status or range. */
  answers: Readonly<Record<string, OwnAnswer>>
  /** Asks for no credential. */
  isOpen: boolean
}

export interface OwnAnswer {
  status: number
  description?: string
  /** The sentence that it rests on, where the document quotes one. */
  'x-quote'?: string
  'x-document'?: string
  'x-basis'?: string
  schema?: object
  example?: unknown
  /** The example is drawn from the schema: no page shows one. */
  isDrawn?: boolean
  isDocumented: boolean
}

export interface OwnParameter {
  name: string
  in: 'path' | 'query' | 'header'
  isRequired: boolean
  schema: object
  /** As the document has it. */
  declared: object
}

/** Something that is kept: orders, as a rule. */
export interface OwnResource {
  name: string
  create?: string
  read?: string
  list?: string
  /** Replaces or patches. */
  update?: readonly string[]
  remove?: string
  /** The member that names one: of the request, where the caller gives it, of the answer, where the partner does. */
  id: string
  /** Who gives the id. */
  givenBy: 'caller' | 'partner'
  /** The member of answers that tells the status. */
  status?: string
}

/** What a repeated request is: by a member of the body or a header. */
export interface OwnRepeat {
  operation: string
  by: { member: string } | { header: string }
  answer: RepeatAnswer
  /** Of a repeat that is not refused, where it is another than that of the first. */
  status?: number
  /** The reading that decides, where the documents leave it open. */
  reading?: string
}

/** Values of an order's members, by dotted path. */
export type HeldMembers = Readonly<Record<string, unknown>>

/** Orders that are handed over by a name which their caller gives: whoever takes one can be asked what he holds of it. */
export interface HeldOrders {
  /** That hands one over. */
  operation: string
  /** The member that names it. */
  id: string
  /** What is sent and looked at again, outside of lists. */
  texts: HeldMembers
  amounts: HeldMembers
  /** Whole ones. */
  lists: HeldMembers
  /** The texts by which two orders of one customer are told apart. */
  customer?: { who: string; what: string }
}

/** An operation that moves an order along the lifecycle. */
export interface OwnMove {
  operation: string
  /** Always there; or where the member says. */
  to?: string
  member?: string
  /** The member of the body that names the order, where the path does not. */
  id?: string
}

/** What is filled into the texts of a refusal, where it stands in braces: `{member}`. */
export const refusalWords = ['member', 'message', 'id', 'seconds'] as const

/** How a request is refused; its texts hold what is filled in. */
export interface OwnRefusal {
  status: number
  headers?: Readonly<Record<string, string>>
  body?: unknown
  /** The sheet says it, in so many words: that goes before what an OpenAPI document shows. */
  isOfSheet?: true
  isDocumented: boolean
}

export interface OwnRateLimit {
  requests: number
  perSeconds: number
}

export interface OwnWebhook {
  /** Of the integrator's surface. */
  operation: string
  /** `create`, `move`, or the statuses whose coming is told. */
  on: 'create' | 'move' | readonly string[]
  /** What each member tells: `id`, `from`, `to`, `at`, `at-seconds`, `event-id`, `order.<member>`, or a value behind `=`. */
  members: Readonly<Record<string, string>>
}

/** Why a request is refused. */
export const refusalCauses = [
  'missing-credential',
  'wrong-credential',
  'not-json',
  'missing-member',
  'invalid',
  'not-found',
  'duplicate',
  'illegal-move',
  'rate-limit',
  'unknown-path',
  'wrong-method',
  'too-large',
  'server-error',
  'unavailable',
] as const
export type RefusalCause = (typeof refusalCauses)[number]
