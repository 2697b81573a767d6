import {
  sentTypes,
  wordsOfType,
  type DocumentedType,
  type SentField,
} from '../../../../contracts/hesapkurye/courier/sent-type-requirements.js'
import { defineClientChecks, judgedCall, type ClientCheck } from '../../../observe/client-check.js'
import { shownAs } from '../../../observe/expect/expect-call.js'
import { membersAt } from '../../../observe/expect/members-at.js'
import { eachBodyOf } from '../../../observe/expect/matching-calls.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { CourierClientRequirement } from './requirement.js'
import { documentedMembers } from './documented-members.js'

const isOfType: Record<DocumentedType, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  int: Number.isInteger,
  decimal: (value) => typeof value === 'number',
  // The table quotes the words: "true", "false".
  bool: (value) => typeof value === 'boolean' || value === 'true' || value === 'false',
  'List<OutsourceOrderProduct>': (value) => Array.isArray(value) && value.every(isObject),
}

/** Of which types a client of Hesap Kurye sends the members of its bodies. */
export const courierClientTypeChecks = defineClientChecks<CourierClientRequirement>(
  (Object.keys(sentTypes) as SentField[]).map(typeCheck),
)

function typeCheck(path: SentField): ClientCheck<CourierClientRequirement> {
  const [first = ''] = path.split('.')
  return {
    id: `hesapkurye/courier/client/type-of-${path}`,
    title: {
      en: `sends ${path} as ${wordsOfType(path).en}`,
      tr: `${path} alanını ${wordsOfType(path).tr} olarak gönderir`,
    },
    requirement: `type-of-${path}`,
    matches: (recording) =>
      eachBodyOf()(recording).filter(
        ([call]) => documentedMembers(call.operation).includes(first) && membersAt(call, path).length > 0,
      ),
    expect(matching) {
      const wrong = membersAt(judgedCall(matching), path).find(
        ({ value }) => !isOfType[sentTypes[path]](value),
      )
      expectThat(wrong === undefined, wordsOfType(path), shownAs(wrong?.path ?? path, wrong?.value))
    },
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
