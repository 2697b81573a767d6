import type { Operation } from '../../contracts/openapi/operations.js'
import { codeSpan } from './plain-markdown.js'
import type { LocaleTexts } from './locale-texts.js'

/** Longer ones stand in the contract's `openapi.yaml`. */
const longest = 240

/** The answers' bodies that the documents themselves print. */
export function documentedBodies({ answers }: Operation, { texts }: LocaleTexts): string {
  const lines = [...answers].flatMap(([status, { examples }]) =>
    [...examples.values()]
      .map((body) => JSON.stringify(body))
      .filter((body) => body.length <= longest)
      .map((body) => `- ${codeSpan(status)} ${codeSpan(body)}`),
  )
  return lines.length > 0 ? `${texts.bodies}\n\n${lines.join('\n')}` : ''
}
