import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { judgedCall, type ClientCheck } from '../../observe/client-check.js'
import { shownAs } from '../../observe/expect/expect-call.js'
import { everyMemberAt, type Member } from '../../observe/expect/members-at.js'
import { eachBodyOf, eachBodyThat } from '../../observe/expect/matching-calls.js'
import type { ObservedCall } from '../../observe/recording/observed-call.js'
import { expectThat } from '../../run/expect/expect.js'

/** A member whose type the documents tell; of the objects in a list it stands behind a point. */
export interface SentType<Path extends string> {
  path: Path
  isOfType(value: unknown): boolean
  /** The type as people read it: "a JSON string". */
  words: Bilingual
  /** The path as people read it, where that is another. */
  shownPath?: string
  /** The values that have a type, right or wrong; by default null is the matter of another requirement. */
  judges?(value: unknown): boolean
}

/** Where the members stand: in one operation's bodies, or in such calls. */
type Sent = string | ((call: ObservedCall, path: string) => boolean)

/** Each member is sent in its documented type, wherever it is sent. */
export function sentTypes<Path extends string>(
  surface: Surface,
  sent: Sent,
  types: readonly SentType<Path>[],
): ClientCheck<`type-of-${Path}`>[] {
  return types.map(({ path, isOfType, words, shownPath = path, judges = isNotNull }) => {
    const membersOf = (call: ObservedCall): Member[] =>
      everyMemberAt(call, path).filter(({ value }) => judges(value))
    const isThere = (call: ObservedCall): boolean => membersOf(call).length > 0
    return {
      id: `${surface}/client/type-of-${path}`,
      title: {
        en: `sends ${shownPath} as ${words.en}`,
        tr: `${shownPath} alanını ${words.tr} olarak gönderir`,
      },
      requirement: `type-of-${path}`,
      occasion: { member: path },
      matches:
        typeof sent === 'string'
          ? eachBodyThat(sent, isThere)
          : (recording) => eachBodyOf()(recording).filter(([call]) => isThere(call) && sent(call, path)),
      expect(matching) {
        const wrong = membersOf(judgedCall(matching)).find(({ value }) => !isOfType(value))
        expectThat(wrong === undefined, words, shownAs(wrong?.path ?? path, wrong?.value))
      },
    }
  })
}

function isNotNull(value: unknown): boolean {
  return value !== null
}

export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isListOf(isElement: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(isElement)
}
