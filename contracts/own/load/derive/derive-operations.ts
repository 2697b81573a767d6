import type { OwnOperation } from '../../own-partner.js'
import type { Derived } from './derived.js'
import type { DerivedFrom } from './derived-from.js'
import { formOf } from './described-form.js'
import { refusalOf } from './documented-refusal.js'
import { groundedRequirement, type Grounded, type Grounds } from './grounds.js'
import type { RequestMember } from './request-members.js'

/** How an operation answers what it takes. */
export function addAnswers(
  derived: Derived,
  { id, success, answers, isOpen }: OwnOperation,
  grounds: Grounds,
): void {
  const { status, schema, isDocumented } = success
  if (!isDocumented) return
  const name = Object.keys(answers).find((key) => answers[key] === success)!
  derived.add(
    `${id}-${name}`,
    groundedRequirement(
      {
        kind: 'documented-status',
        operation: id,
        ...(status % 100 !== 0 || name === String(status) ? { statuses: [status] } : {}),
        en: `A valid ${id} is answered with ${name}.`,
        tr: `Geçerli bir ${id} isteği ${name} ile yanıtlanır.`,
      },
      grounds.ofAnswer(success),
    ),
    { demands: 'success', operation: id, status },
  )
  if (schema)
    derived.add(
      `${id}-answer`,
      groundedRequirement(
        {
          kind: 'answer-member',
          operation: id,
          en: `The answer to ${id} has the documented members, each of its type.`,
          tr: `${id} yanıtı belgelenen alanları, her birini kendi türünde taşır.`,
        },
        'properties' in schema ? grounds.of(schema, 'properties') : grounds.of(schema),
      ),
      { demands: 'answer', operation: id, status },
    )
  if (isOpen)
    derived.add(
      `${id}-open`,
      groundedRequirement(
        {
          kind: 'allowed-value-taken',
          operation: id,
          en: `${id} asks for no credential.`,
          tr: `${id} kimlik bilgisi istemez.`,
        },
        { basis: 'assumed' },
      ),
      { demands: 'open', operation: id },
    )
}

/** What an operation refuses of one member of its body. */
export function addMember(
  derived: Derived,
  operation: OwnOperation,
  member: RequestMember,
  { grounds, file }: DerivedFrom,
): void {
  const { path, shown, schema, isRequired, type, parent } = member
  const { id } = operation
  const refusal = refusalOf(operation, file, ['missing-member', 'invalid'], [400, 422])
  const isSaid = refusal !== undefined
  const statuses = refusal ?? []
  const about = { operation: id, ...(statuses.length > 0 && { statuses }) }
  const ground = (value: unknown, ...at: string[]): Grounded =>
    isSaid ? grounds.of(value, ...at) : { basis: 'assumed' }
  if (isRequired)
    derived.add(
      `${id}-${shown}-required`,
      groundedRequirement(
        {
          kind: isSaid ? 'missing-member-refused' : 'undocumented-refusal',
          ...about,
          en: `${id} without ${shown} is refused.`,
          tr: `${shown} olmayan ${id} isteği reddedilir.`,
        },
        ground(
          schema['x-quote'] === undefined ? parent : schema,
          ...(schema['x-quote'] === undefined ? ['required'] : []),
        ),
      ),
      { demands: 'member-required', operation: id, member: path, refusal: statuses },
    )
  if (type !== undefined)
    derived.add(
      `${id}-${shown}-type`,
      groundedRequirement(
        {
          kind: isSaid && isRequired ? 'wrong-type-refused' : 'loose-type-refused',
          ...about,
          en: `${id} with ${shown} of another type than ${type} is refused.`,
          tr: `${shown} alanı ${type} türünde olmayan ${id} isteği reddedilir.`,
        },
        ground(schema, 'type'),
      ),
      { demands: 'member-type', operation: id, member: path, type, refusal: statuses },
    )
  if (Array.isArray(schema['enum']))
    derived.add(
      `${id}-${shown}-list`,
      groundedRequirement(
        {
          kind: isSaid ? 'outside-closed-list-refused' : 'outside-open-list-refused',
          ...about,
          en: `${id} with a value of ${shown} that is not in the list is refused.`,
          tr: `${shown} değeri listede olmayan ${id} isteği reddedilir.`,
        },
        ground(schema, 'enum'),
      ),
      { demands: 'member-in-list', operation: id, member: path, refusal: statuses },
    )
  const form = formOf(schema)
  if (form !== undefined)
    derived.add(
      `${id}-${shown}-form`,
      groundedRequirement(
        {
          kind: 'described-form-refused',
          ...about,
          en: `${id} with ${shown} in another form than the described one is refused.`,
          tr: `${shown} alanı belgelenen biçimde olmayan ${id} isteği reddedilir.`,
        },
        ground(schema, form),
      ),
      { demands: 'member-form', operation: id, member: path, refusal: statuses },
    )
}
