import type { RepeatAnswer } from './repeat-answer.js'

/** What a requirement of a partner of one's own demands, as data: a suite makes its checks of it. */
export type Demand = { requirement: string } & DemandKind

/** How a refusal is earned: a credential left out, this member left out, an id that nobody was given. */
export type Provocation = 'credential' | 'id' | { member: string }

/** A word for machines in the body of a refusal; dotted: `hata.kod`. */
export interface RefusalCode {
  member: string
  value: string | number
}

export type DemandKind =
  // Of who serves.
  /** A valid request is answered with the documented status. */
  | { demands: 'success'; operation: string; status: number }
  /** The answer is as its schema says. */
  | { demands: 'answer'; operation: string; status: number }
  /** A body without the member is refused; dotted, `items.0.name` for the first of a list. */
  | { demands: 'member-required'; operation: string; member: string; refusal: readonly number[] }
  | { demands: 'member-type'; operation: string; member: string; type: string; refusal: readonly number[] }
  | { demands: 'member-in-list'; operation: string; member: string; refusal: readonly number[] }
  | { demands: 'member-form'; operation: string; member: string; refusal: readonly number[] }
  | { demands: 'credential'; credential: string; refusal: readonly number[] }
  | { demands: 'open'; operation: string }
  /** An id that nobody was given is refused. */
  | {
      demands: 'unknown-refused'
      operation: string
      refusal: readonly number[]
      /** Where the body names it, and not the path. */
      inBody?: string
    }
  /** What was posted can be read. */
  | { demands: 'kept'; create: string; read?: string; list?: string; id: string }
  /** What was sent to create something comes back as it was. */
  | { demands: 'as-sent'; create: string; operation: string; member: string }
  /** What becomes of an order that was handed over: seen by read-back alone. */
  | { demands: 'held'; operation: string }
  /** A refusal beyond the limit says when to come again. */
  | { demands: 'limit-told'; requests: number; perSeconds: number }
  /** A refusal that can be provoked is as its schema says: of several statuses that of the one that came. */
  | { demands: 'refusal-answer'; operation: string; statuses: readonly number[]; by: Provocation }
  /** A refusal that the sheet shows has the codes that stand there. */
  | {
      demands: 'refusal-code'
      operation: string
      status: number
      by: Provocation
      codes: readonly RefusalCode[]
    }
  | {
      demands: 'repeat'
      operation: string
      by: { member: string } | { header: string }
      answer: RepeatAnswer
      status?: number
      reading?: string
    }
  /** A move that the lifecycle does not have is refused. */
  | { demands: 'illegal-move-refused'; operation: string; refusal: readonly number[] }
  | { demands: 'rate-limit'; requests: number; perSeconds: number }
  // Of who calls.
  | { demands: 'sent'; operation: string; member: string }
  /** A required parameter of the query or a required header. */
  | { demands: 'sent-parameter'; operation: string; in: 'query' | 'header'; parameter: string }
  | { demands: 'sent-type'; operation: string; member: string; type: string }
  /** A member with a closed list is sent with one of its values. */
  | { demands: 'sent-in-list'; operation: string; member: string }
  | { demands: 'sent-form'; operation: string; member: string }
  | { demands: 'sent-credential'; credential: string }
  | { demands: 'documented-calls' }
  /** Whoever was told when to come again waits until then. */
  | { demands: 'limit-pause'; status: number }
  /** What failed is not sent again before the documented pause, the first, the second and so on. */
  | { demands: 'retry-pauses'; operation: string; afterSeconds: readonly number[] }
  | { demands: 'same-on-retry'; operation: string; by: { member: string } | { header: string } }
  // In words alone.
  | { demands: 'words' }
