import { askingMore } from '../asking-more.js'
import { expectJson } from '../../run/expect/expect.js'
import {
  expectJsonWhereLabelled,
  expectNoMarkWhereLabelled,
  expectNotMislabelled,
  expectNothingInternal,
  expectUtf8,
  expectUtf8WhereLabelled,
} from '../../run/expect/expect-sane-answer.js'
import { expectNoMark } from '../../run/http/byte-order-mark.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'
import type { FamilyRow, SharedRequirement } from '../family-row.js'
import type { SurfaceFacts } from '../surface-facts.js'

/** Which answer is looked at. */
interface Answer extends Omit<FamilyRow, 'requirement' | 'run'> {
  /** Where left out, the answer to what is taken. */
  to?(target: Target): Promise<Exchange>
}

type Expect = (exchange: Exchange) => void

function rowOf(requirement: SharedRequirement, expect: Expect) {
  return ({ to, ...header }: Answer): FamilyRow => ({
    ...(to ? {} : { sound: true }),
    ...header,
    requirement,
    run: async (target, facts) => expect(await (to ?? facts.sendSound)(target)),
  })
}

function whenRefused(requirement: SharedRequirement, expect: Expect) {
  return (header: Omit<Answer, 'to'>): FamilyRow => ({
    ...header,
    requirement,
    run: async (target, facts) => expect(await facts.sendRefused(target)),
  })
}

const noMark = {
  id: 'http/no-byte-order-mark',
  title: {
    en: 'puts no byte order mark before the JSON of a success',
    tr: 'başarı yanıtında JSON’un önüne bayt sırası işareti (BOM) koymaz',
  },
} as const
const noMarkWhenRefused = {
  id: 'http/no-byte-order-mark-when-refused',
  title: {
    en: 'puts no byte order mark before the JSON of a refusal',
    tr: 'ret yanıtında JSON’un önüne bayt sırası işareti (BOM) koymaz',
  },
} as const
const contentType = {
  id: 'http/content-type',
  title: {
    en: 'does not label its JSON as something else',
    tr: 'JSON yanıtını başka tür olarak etiketlemez',
  },
} as const
const marks = 'json-without-byte-order-mark'

export const inJson = rowOf('answers-are-json', expectJson)
export const inUtf8 = rowOf('json-is-utf-8', expectUtf8)
export const notMislabelled = rowOf('json-is-labelled-as-json', expectNotMislabelled)

/** Of a surface whose documents show JSON answers. */
export const saneAnswers = {
  contentType: notMislabelled(contentType),
  utf8: inUtf8({ id: 'http/utf-8-answers', title: { en: 'answers in UTF-8', tr: 'UTF-8 ile yanıt verir' } }),
  refusedInJson: whenRefused(
    'answers-are-json',
    expectJson,
  )({ id: 'http/json-when-refused', title: { en: 'refuses in JSON', tr: 'JSON ile reddeder' } }),
  refusedInUtf8: whenRefused(
    'json-is-utf-8',
    expectUtf8,
  )({ id: 'http/utf-8-when-refused', title: { en: 'refuses in UTF-8', tr: 'UTF-8 ile reddeder' } }),
  noMark: rowOf(marks, ({ response }) => expectNoMark(response))(noMark),
  noMarkWhenRefused: whenRefused(marks, ({ response }) => expectNoMark(response))(noMarkWhenRefused),
} as const

export const inJsonWhereLabelled = rowOf('answers-are-json', expectJsonWhereLabelled)
export const inUtf8WhereLabelled = rowOf('json-is-utf-8', expectUtf8WhereLabelled)

/** Of a surface whose documents show no answer: what is said of JSON holds where an answer calls itself so. */
export const saneWhereLabelled = {
  contentType: notMislabelled({ ...contentType, ...askingMore('answer-detail') }),
  noMark: rowOf(marks, expectNoMarkWhereLabelled)(noMark),
  noMarkWhenRefused: whenRefused(marks, expectNoMarkWhereLabelled)(noMarkWhenRefused),
} as const

/** The answers to these bodies, each sent in turn, show nothing of the server's inside. */
export function nothingInternal(
  ...bodies: readonly ((target: Target, facts: SurfaceFacts) => unknown)[]
): FamilyRow {
  return {
    id: 'http/nothing-internal',
    title: { en: 'shows nothing internal when it refuses', tr: 'reddederken iç bilgi göstermez' },
    requirement: 'nothing-internal-leaks',
    async run(target, facts) {
      for (const body of bodies) expectNothingInternal(await facts.send(target, await body(target, facts)))
    },
  }
}
