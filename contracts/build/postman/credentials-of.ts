import type { OpenAPIV3_1 } from 'openapi-types'
import type { DescribedOperation } from './described-operation.js'

/** Something by which a caller is known: the variable that it becomes, and what the documents' samples show. */
export interface Credential {
  variable: string
  /** Of the header, or of the member of the body. */
  name: string
  sample: string
}

/** Members of a body that say who calls, where a partner knows its callers by the body. */
const variableOfMember: Readonly<Record<string, string>> = {
  ApiKey: 'apiKey',
  ApiSecret: 'apiSecret',
  RestaurantID: 'restaurantId',
  restaurantId: 'restaurantId',
  UserName: 'userName',
  Password: 'password',
}

/** Those that travel in headers, as the contract's security schemes name them. */
export function headerCredentials(
  { operation }: DescribedOperation,
  { components }: OpenAPIV3_1.Document,
): Credential[] {
  return Object.entries(components?.securitySchemes ?? {}).flatMap(([variable, scheme]) => {
    const name = 'in' in scheme && scheme.in === 'header' ? scheme.name : ''
    const sample = operation['x-sample-headers']?.[name]
    return sample === undefined ? [] : [{ variable, name, sample }]
  })
}

/** Those in a body that is sent to the partner; in what the partner sends the same names are data. */
export function memberCredentials({ isServedByPartner }: DescribedOperation, body: unknown): Credential[] {
  if (!isServedByPartner || typeof body !== 'object' || body === null) return []
  return Object.entries(body).flatMap(([name, sample]) => {
    const variable = Object.hasOwn(variableOfMember, name) ? variableOfMember[name] : undefined
    return variable === undefined || typeof sample !== 'string' ? [] : [{ variable, name, sample }]
  })
}
