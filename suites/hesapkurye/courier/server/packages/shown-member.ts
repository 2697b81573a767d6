import { both } from '../../../../../contracts/text/bilingual.js'
import {
  shownType,
  type ShownField,
} from '../../../../../contracts/hesapkurye/courier/package-field-requirements.js'
import { expectThat } from '../../../../run/expect/expect.js'
import { MissingPrerequisite } from '../../../../run/missing-prerequisite.js'
import { seenMember, type ShownPackage } from './expect-package.js'
import { productValues } from './shown-products.js'

const isOfType: Record<string, (value: unknown) => boolean> = {
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
}

/** The values of a member, or of a member of each product. */
function valuesOf(shown: ShownPackage, field: ShownField): unknown[] {
  return field.startsWith('Products.')
    ? productValues(shown, field.slice('Products.'.length))
    : [shown[field]]
}

/** A member is shown in the JSON type of the sample; of the products, in each. */
export function expectShownAs(shown: ShownPackage, field: ShownField): void {
  const [member = field] = field.split('.')
  const seen = seenMember(shown, member)
  const values = valuesOf(shown, field)
  expectThat(
    values.length > 0 && values.every(isOfType[shownType(field)]!),
    { en: `${field}, a JSON ${shownType(field)}`, tr: `JSON ${shownType(field)} olarak ${field}` },
    both(seen),
  )
}

/** A member's value as it is shown, of products the first one's; that each is there, in its type, is the matter of others. */
export function requireShown(shown: ShownPackage, field: ShownField): unknown {
  const values = valuesOf(shown, field)
  if (values.length > 0 && values.every(isOfType[shownType(field)]!)) return values[0]
  throw new MissingPrerequisite({
    en: `GetPackage does not show ${field} as a JSON ${shownType(field)}`,
    tr: `GetPackage, ${field} alanını JSON ${shownType(field)} olarak göstermiyor`,
  })
}
