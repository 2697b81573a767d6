import { createHash } from 'node:crypto'
import type { OpenAPIV3_1 } from 'openapi-types'
import { answerScript } from './answer-script.js'
import type { Collection, Folder, Item } from './collection.js'
import { collectionVariables } from './collection-variables.js'
import {
  describedOperations,
  examplesOf,
  type DescribedOperation,
  type Example,
} from './described-operation.js'
import { exampleResponses } from './example-responses.js'
import { requestOf } from './request-of.js'
import { signatureHeader, signatureScript } from './signature-script.js'

/** A partner's contract as a Postman collection: a folder a surface, a request a sample of the documents. */
export function postmanCollection(partner: string, document: OpenAPIV3_1.Document): Collection {
  const operations = describedOperations(document)
  const roles = [...new Set(operations.map(({ role }) => role))]
  return {
    info: {
      _postman_id: idOf(partner),
      name: document.info.title,
      description: descriptionOf(document),
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: roles.map((role) =>
      folderOf(
        partner,
        role,
        operations.filter((operation) => operation.role === role),
        document,
      ),
    ),
    variable: collectionVariables(partner, document),
  }
}

/** The same for a partner at each generation: Postman then updates the collection that it has. */
function idOf(partner: string): string {
  const digits = createHash('sha256').update(`uyum ${partner}`).digest('hex')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
}

function descriptionOf({ info }: OpenAPIV3_1.Document): string {
  return [
    info.summary,
    'Generated from the contract of uyum, with the sample bodies of the documents. `uyum mock` answers all ' +
      'of it; for a real server set the variables of the collection.',
    'uyum sözleşmesinden, belgelerdeki örnek gövdelerle üretilmiştir. Tamamına `uyum mock` yanıt verir; ' +
      'gerçek bir sunucu için koleksiyonun değişkenlerini ayarlayın.',
  ].join('\n\n')
}

function folderOf(
  partner: string,
  role: string,
  operations: readonly DescribedOperation[],
  document: OpenAPIV3_1.Document,
): Folder {
  const description = document.tags?.find(({ name }) => name === role)?.description ?? ''
  return {
    name: `${partner}/${role}`,
    description,
    item: operations.flatMap((operation) => itemsOf(operation, document)),
  }
}

function itemsOf(described: DescribedOperation, document: OpenAPIV3_1.Document): Item[] {
  const { operation } = described
  const samples: [string, Example | undefined][] = examplesOf(operation.requestBody)
  const header = signatureHeader(described)
  return (samples.length > 0 ? samples : [['', undefined] as const]).map(([name, sample], at) => {
    const request = requestOf(described, document, sample?.value)
    return {
      name: name === '' ? operation.operationId : `${operation.operationId} (${name})`,
      event: [...(header === undefined ? [] : [signatureScript(header)]), answerScript(described)],
      request: { ...request, description: requestDescription(described, sample) },
      // One sample shows them: they are the same for all.
      response: at === 0 ? exampleResponses(operation, request) : [],
    }
  })
}

function requestDescription({ operation }: DescribedOperation, sample: Example | undefined): string {
  const answers = Object.entries(operation.responses).map(
    ([status, { description, 'x-basis': basis }]) =>
      `- **${status}** (${basis}) ${description.trim().replace(/\s+/g, ' ')}`,
  )
  return [operation.summary, operation.description?.trim(), sample?.summary?.trim(), answers.join('\n')]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n')
}
