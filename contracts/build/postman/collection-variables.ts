import type { OpenAPIV3_1 } from 'openapi-types'
import type { Variable } from './collection.js'
import { headerCredentials, memberCredentials } from './credentials-of.js'
import { describedOperations, examplesOf, type DescribedOperation } from './described-operation.js'
import { signatureHeader, signatureSecret } from './signature-script.js'

/** What a caller exchanges for its own: base URLs, and credentials with the values of the documents' samples. */
export function collectionVariables(partner: string, document: OpenAPIV3_1.Document): Variable[] {
  const operations = describedOperations(document)
  const variables = [
    ...operations.map((operation) => urlVariable(partner, operation, document)),
    ...operations.flatMap((operation) => credentialVariables(operation, document)),
    ...(operations.some(signatureHeader) ? [signatureSecret] : []),
  ]
  return variables.filter(({ key }, at) => variables.findIndex((other) => other.key === key) === at)
}

function urlVariable(
  partner: string,
  { role, isServedByPartner }: DescribedOperation,
  { servers = [] }: OpenAPIV3_1.Document,
): Variable {
  const production = isServedByPartner
    ? `In production ${servers.map(({ url }) => url).join(' or ')}.`
    : 'In production your own server, which the partner calls.'
  return {
    key: `${role}Url`,
    value: `http://127.0.0.1:4010/${partner}/${role}`,
    type: 'string',
    description: `Where uyum mock serves ${partner}/${role}. ${production}`,
  }
}

function credentialVariables(described: DescribedOperation, document: OpenAPIV3_1.Document): Variable[] {
  const bodies = examplesOf(described.operation.requestBody).map(([, { value }]) => value)
  return [
    ...headerCredentials(described, document),
    ...bodies.flatMap((body) => memberCredentials(described, body)),
  ].map(({ variable, name, sample }) => ({
    key: variable,
    value: sample,
    type: 'string',
    description: `${name}: the documents' sample, which uyum mock takes. Put your own in its place.`,
  }))
}
