import type { Surface } from '../../../contracts/surfaces.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { judgedCall, type ClientCheck } from '../../observe/client-check.js'
import { shownAs } from '../../observe/expect/expect-call.js'
import { everyMemberAt, membersAt } from '../../observe/expect/members-at.js'
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
  /** Null is a value of a type, right or wrong; elsewhere it is the matter of another requirement. */
  judgesNull?: boolean
}

/** Where the members stand: in one operation's bodies, or in such calls. */
type Sent = string | ((call: ObservedCall, path: string) => boolean)

/** Each member is sent in its documented type, wherever it is sent. */
export function sentTypes<Path extends string>(
  surface: Surface,
  sent: Sent,
  types: readonly SentType<Path>[],
): ClientCheck<`type-of-${Path}`>[] {
  return types.map(({ path, isOfType, words, shownPath = path, judgesNull = false }) => {
    const membersOf = judgesNull ? everyMemberAt : membersAt
    const isThere = (call: ObservedCall): boolean => membersOf(call, path).length > 0
    return {
      id: `${surface}/client/type-of-${path}`,
      title: {
        en: `sends ${shownPath} as ${words.en}`,
        tr: `${shownPath} alanını ${words.tr} olarak gönderir`,
      },
      requirement: `type-of-${path}`,
      occasions:
        typeof sent === 'string'
          ? eachBodyThat(sent, isThere)
          : (recording) => eachBodyOf()(recording).filter(([call]) => isThere(call) && sent(call, path)),
      expect(occasion) {
        const wrong = membersOf(judgedCall(occasion), path).find(({ value }) => !isOfType(value))
        expectThat(wrong === undefined, words, shownAs(wrong?.path ?? path, wrong?.value))
      },
    }
  })
}

export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isListOf(isElement: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(isElement)
}
