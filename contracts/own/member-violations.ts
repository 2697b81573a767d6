import { violationsOf, type Validators, type Violation } from '../validation/validation.js'

/** How a member is at fault: of another type, off its list, or in another form. */
export interface MemberViolation extends Violation {
  kind: 'type' | 'list' | 'form'
}

/** What is wrong with a member of a request's body, `items.0.name` for that of each entry; not that it is missing. */
export function memberViolations(
  validators: Validators,
  operation: string,
  body: unknown,
  member: string,
): MemberViolation[] {
  const schema = `${operation}.request`
  if (!validators[schema]) return []
  const pointer = `/${member.replaceAll('.', '/')}`
  return violationsOf(validators, schema, body)
    .filter(({ path }) => path.replaceAll(/\/\d+(?=\/|$)/g, '/0') === pointer)
    .filter(({ message }) => !message.startsWith('must have required'))
    .map((violation) => ({ ...violation, kind: kindOf(violation) }))
}

function kindOf({ message }: Violation): MemberViolation['kind'] {
  if (message.includes('allowed values')) return 'list'
  const isType =
    message.startsWith('must be ') && /string|number|integer|boolean|array|object|null/.test(message)
  return isType ? 'type' : 'form'
}
