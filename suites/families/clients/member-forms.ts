import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { judgedCall, type ClientCheck } from '../../observe/client-check.js'
import { expectMemberThat, memberOf } from '../../observe/expect/expect-call.js'
import { eachBodyThat } from '../../observe/expect/matching-calls.js'
import type { Recording } from '../../observe/recording/recording.js'

/** What one member of a body must look like. */
export interface MemberForm<Requirement extends string> extends Pick<
  ClientCheck<Requirement>,
  'title' | 'requirement' | 'level' | 'tags' | 'needs' | 'credentials'
> {
  /** The check's id behind `<surface>/client/`. */
  behaviour: string
  /** A dotted path. */
  member: string
  /** The values that are judged: what is none of them breaks another requirement. */
  of(value: unknown): boolean
  holds(value: unknown, recording: Recording): boolean
  expected: Bilingual | ((recording: Recording) => Bilingual)
}

/** Checks of single members: each judges the calls in which the member has a value of the right kind. */
export function memberForms<Requirement extends string>(
  surface: Surface,
  operation: string,
  forms: readonly MemberForm<Requirement>[],
): ClientCheck<Requirement>[] {
  return forms.map(({ behaviour, member, of, holds, expected, ...header }) => ({
    id: `${surface}/client/${behaviour}`,
    ...header,
    occasion: { member },
    matches: eachBodyThat(operation, (call) => of(memberOf(call, member))),
    expect: (matching, recording) =>
      expectMemberThat(
        judgedCall(matching),
        member,
        (value) => holds(value, recording),
        typeof expected === 'function' ? expected(recording) : expected,
      ),
  }))
}

export function isString(value: unknown): value is string {
  return typeof value === 'string'
}

/** An empty text says that there is nothing to tell. */
export function isText(value: unknown): value is string {
  return isString(value) && value !== ''
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

export function isAnyOf(...values: readonly unknown[]): (value: unknown) => boolean {
  return (value) => values.includes(value)
}
