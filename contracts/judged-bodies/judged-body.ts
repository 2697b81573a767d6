import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenAPIV3_1 } from 'openapi-types'
import { parse } from 'yaml'
import { documentedBodies } from './documented-bodies.js'
import { patched } from './patched.js'

/**
 * A body with what every judge of bodies must say of it: the published schema, the compiled validators, the mock and
 * whoever observes a client. It stands in `judged-bodies.yaml` as a change of a documented example.
 */
export interface JudgedBody {
  /** `<operationId>.request` or `<operationId>.<status>`. */
  body: string
  /** What is special in it, in a few words. */
  title: string
  value: unknown
  /** What the document says of it. */
  verdict: 'allowed' | 'forbidden' | 'silent'
  /** Whether it is taken; where the document is silent, our choice. */
  isTaken: boolean
  /** The page's words, or why the document is silent. */
  because: string
  /** The requirement that forbids it where no schema can. */
  heldBy?: string
}

interface Entry {
  body: string
  title: string
  /** The example it starts from; a whole `value` stands for itself. */
  of?: string
  value?: unknown
  set?: Readonly<Record<string, unknown>>
  remove?: readonly string[]
  verdict: JudgedBody['verdict']
  taken?: boolean
  because: string
  heldBy?: string
}

export function readJudgedBodies(folder: string, document: OpenAPIV3_1.Document): JudgedBody[] {
  const examples = documentedBodies(document)
  const entries = parse(readFileSync(join(folder, 'judged-bodies.yaml'), 'utf8')) as Entry[]
  return entries.map(({ of, value, set = {}, remove = [], taken, ...entry }) => {
    const sample = of === undefined ? value : examples.get(`${entry.body} ${of}`)
    if (sample === undefined)
      throw new Error(
        `reading ${entry.body} "${entry.title}": expected an example of that body named ${of}, there is none.`,
      )
    if ((entry.verdict === 'silent') !== (taken !== undefined))
      throw new Error(
        `reading ${entry.body} "${entry.title}": expected taken exactly where the document is silent.`,
      )
    return { ...entry, value: patched(sample, set, remove), isTaken: taken ?? entry.verdict === 'allowed' }
  })
}
