import type { Derived } from './derived.js'
import type { DerivedFrom } from './derived-from.js'
import { groundedRequirement, type Grounded } from './grounds.js'
import { identityMembers } from './identity-members.js'
import type { Schema } from '../document/normalise-schemas.js'
import { tellsId } from '../../tells-id.js'
import { membersOf, typeOf } from './schema-members.js'
import type { OwnAnswer, OwnOperation } from '../../own-partner.js'

/** What an answer says of itself, not of what was sent. */
const ofTheAnswer = /message|mesaj|description|error|hata|status|state|durum|code|kod|type|result|success/i

/** Texts that a request and an answer have by one name: what was sent comes back as it is. */
export function addEchoes(
  derived: Derived,
  { operations, resources, sheet, file, grounds }: DerivedFrom,
): void {
  const whoCalls = identityMembers(sheet)
  for (const resource of resources) {
    const { create, read, id, givenBy } = resource
    const creation = operations.find(({ id }) => id === create)
    const reading = operations.find(({ id }) => id === read)
    if (!creation) continue
    const names = [
      ...(givenBy === 'caller' ? [id] : []),
      ...(file.repeats ?? []).flatMap(({ operation, by }) =>
        operation === create && 'member' in by ? [by.member] : [],
      ),
    ]
    // What nobody is told the name of cannot be asked for.
    const isAskedFor = reading && reading !== creation && tellsId(creation, resource)
    for (const answering of [creation, ...(isAskedFor ? [reading] : [])])
      for (const [name, member] of sharedTexts(creation, answering, id)) {
        if (whoCalls.includes(name)) continue
        const ground = names.includes(name)
          ? grounds.of(member)
          : groundOf(creation, answering.success, name, member, grounds)
        if (ground.basis === 'assumed' && ofTheAnswer.test(name)) continue
        derived.add(
          `${answering.id}-${name}-as-sent`,
          groundedRequirement(
            {
              kind: 'answer-member',
              operation: answering.id,
              en: `${answering.id} answers with the ${name} that ${creation.id} was given.`,
              tr: `${answering.id} yanıtındaki ${name}, ${creation.id} ile gönderilendir.`,
            },
            ground,
          ),
          { demands: 'as-sent', create: creation.id, operation: answering.id, member: name },
        )
      }
  }
}

function sharedTexts(
  creation: OwnOperation,
  { success }: OwnOperation,
  id: string,
): [name: string, answered: Schema][] {
  const sent = membersOf((creation.requestSchema ?? {}) as Schema)
  return Object.entries(membersUnwrapped((success.schema ?? {}) as Schema, id)).filter(
    ([name, answered]) => isPlainText(answered) && name in sent && isPlainText(sent[name]!),
  )
}

/** The members of what is answered about, be it in an envelope: that is an object which has its id, and stands alone. */
function membersUnwrapped(answered: Schema, id: string): Record<string, Schema> {
  const members = membersOf(answered)
  const objects = Object.values(members).filter((member) => typeOf(member) === 'object')
  const [inner = {}] = objects.map(membersOf)
  return objects.length === 1 && id in inner && !(id in members) ? inner : members
}

/** A form may be written in several ways, and a server may keep one. */
function isPlainText(schema: Schema): boolean {
  return (
    typeOf(schema) === 'string' && ['format', 'pattern', 'enum', 'const'].every((word) => !(word in schema))
  )
}

/** That it is the one that was sent: a sentence that names the member says so, or two examples show it. */
function groundOf(
  { requestExample }: OwnOperation,
  answer: OwnAnswer,
  name: string,
  member: Schema,
  grounds: DerivedFrom['grounds'],
): Grounded {
  for (const quoted of [member, answer]) {
    const [quote] = [(quoted as { 'x-quote'?: unknown })['x-quote']].flat()
    if (typeof quote === 'string' && quote.includes(name)) return grounds.of(quoted)
  }
  const shown = [requestExample, answer.example].map((example) => (example as Schema | undefined)?.[name])
  const ground = shown[0] !== undefined && shown[0] === shown[1] ? grounds.of(member) : undefined
  return ground && ground.basis !== 'assumed' ? { ...ground, basis: 'shown' } : { basis: 'assumed' }
}
