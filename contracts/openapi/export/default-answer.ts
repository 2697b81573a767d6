import { httpMethods } from '../http-methods.js'
import type { PathItem, PublishedDocument } from './published-document.js'

type Answers = Record<string, unknown>

/**
 * A document in which `default` stands for every other refusal, for those who have a server generated: a range (`4XX`)
 * makes a FastAPI server of OpenAPI Generator no Python. Each range of ours is assumed, so nothing that a page says is
 * widened.
 */
export function withDefaultAnswers({ paths = {}, ...document }: PublishedDocument): PublishedDocument {
  return {
    ...document,
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, withDefaults(item)])),
  }
}

function withDefaults(item: PathItem): PathItem {
  const operations = httpMethods.flatMap((method) => {
    const operation = item[method] as { responses?: Answers } | undefined
    return operation ? [[method, { ...operation, responses: renamed(operation.responses) }] as const] : []
  })
  return { ...item, ...Object.fromEntries(operations) }
}

function renamed(answers: Answers = {}): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => [status === '4XX' ? 'default' : status, answer]),
  )
}
