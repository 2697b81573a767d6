import type { Validators } from './validation.js'

/** More than so many are no fault of one member: all of the value is something else. */
const most = 5

/**
 * The members for which a value breaks its schema, as JSON pointers, also of those that it lacks; none where it is whole,
 * or where the value itself is of another kind.
 */
export function faultyMembers(validators: Validators, schema: string, value: unknown): string[] {
  const validate = validators[schema]
  if (!validate || validate(value)) return []
  const pointers = (validate.errors ?? []).map(({ instancePath, params }) => {
    const name = params['missingProperty'] ?? params['additionalProperty']
    return typeof name === 'string' ? `${instancePath}/${escaped(name)}` : instancePath
  })
  const distinct = [...new Set(pointers)].filter((pointer) => pointer !== '')
  const deepest = distinct.filter((pointer) => !distinct.some((other) => other.startsWith(`${pointer}/`)))
  return deepest.length > most ? [] : deepest
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
