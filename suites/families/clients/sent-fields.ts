import type { Surface } from '../../../contracts/contract/surfaces.js'
import { both, type Bilingual } from '../../../contracts/text/bilingual.js'
import { judgedCall, type ClientCheck } from '../../observe/client-check.js'
import { expectMember } from '../../observe/expect/expect-call.js'
import { everyMemberAt } from '../../observe/expect/members-at.js'
import { eachBodyOf, eachJsonOf } from '../../observe/expect/matching-calls.js'
import type { ObservedCall } from '../../observe/recording/observed-call.js'
import { expectThat } from '../../run/expect/expect.js'

interface SentFields<Requirement extends string> {
  requirement: Requirement
  operation: string
  /** What carries the fields, as a title has it: `every order`, `her siparişle`. */
  every: Bilingual
  /** The check's id behind `<surface>/client/`. */
  behaviour?(field: string): string
  /** Which calls are judged; all whose body is JSON by default. */
  matches?(field: string): ClientCheck['matches']
  /** How a call is judged; by default a field must have a value. */
  expect?(call: ObservedCall, field: string): void
}

/** Each of the fields is there wherever it is due. */
export function sentFields<Requirement extends string>(
  surface: Surface,
  fields: readonly string[],
  { requirement, operation, every, behaviour = requiredField, ...judged }: SentFields<Requirement>,
): ClientCheck<Requirement>[] {
  const { matches = () => eachJsonOf(operation), expect = expectMember } = judged
  return fields.map((field) => ({
    id: `${surface}/client/${behaviour(field)}`,
    title: { en: `sends ${field} with ${every.en}`, tr: `${every.tr} ${field} gönderir` },
    requirement,
    matches: matches(field),
    expect: (matching) => expect(judgedCall(matching), field),
  }))
}

function requiredField(field: string): string {
  return `required-${field}`
}

/** Nothing is sent as null that might be left out. */
export function noNull<Requirement extends string>(
  surface: Surface,
  requirement: Requirement,
  pathsOf: (call: ObservedCall) => readonly string[],
  header: { title?: Bilingual; matches?: ClientCheck['matches'] } = {},
): ClientCheck<Requirement> {
  return {
    id: `${surface}/client/no-null`,
    title: { en: 'leaves out what has no value', tr: 'değeri olmayanı göndermez' },
    requirement,
    matches: eachBodyOf(),
    ...header,
    expect(matching) {
      const call = judgedCall(matching)
      const empty = pathsOf(call)
        .flatMap((path) => everyMemberAt(call, path))
        .find(({ value }) => value === null)
      expectThat(empty === undefined, { en: 'no null', tr: 'null olmaması' }, both(`"${empty?.path}": null`))
    },
  }
}
