import type { Operation } from '../../../contracts/openapi/operations.js'
import type { Caller } from '../caller.js'
import { documentedBody } from '../documented-operation.js'
import { OptionError } from '../../options/option-error.js'
import { parseJson } from '../../call/parse-json.js'
import { setValueAt } from '../../call/set-value-at.js'
import { valueAt } from '../../call/value-at.js'

/** What the body is made of. */
export interface BodyOptions {
  /** Bytes of a file, sent as they are unless something is to be set in them. */
  file?: Buffer | undefined
  /** `path=value`. */
  set: readonly string[]
}

/** The bytes to send: a file's, or the documents' own example with the caller's identity in it. */
export function requestedBody(
  operation: Operation,
  { identity }: Caller,
  credentials: object,
  { file, set }: BodyOptions,
): Buffer {
  if (file && set.length === 0) return file
  const example = documentedBody(operation)
  if (!file && example === undefined) {
    if (set.length > 0)
      throw new OptionError({
        en: `setting ${set.join(', ')}: ${operation.id} has no body.`,
        tr: `--set ${set.join(', ')}: ${operation.id} işleminin gövdesi yok.`,
      })
    return Buffer.alloc(0)
  }
  const whole = file ? parsed(file) : identified(example as object, identity?.(credentials) ?? {})
  return Buffer.from(JSON.stringify(set.reduce(setPair, whole)))
}

/** Only members that the example has: an operation is not sent what it does not ask for. */
function identified(example: object, identity: Readonly<Record<string, unknown>>): unknown {
  const known = Object.entries(identity).filter(
    ([name, value]) => value !== undefined && Object.hasOwn(example, name),
  )
  return { ...example, ...Object.fromEntries(known) }
}

function parsed(file: Buffer): unknown {
  const value = parseJson(file.toString())
  if (value !== undefined) return value
  throw new OptionError({
    en: 'setting values in the body: expected a file that is JSON, it is none. Leave --set out.',
    tr: '--set: JSON olan bir dosya bekleniyordu, değil. --set yazmayın.',
  })
}

function setPair(body: unknown, pair: string): unknown {
  const [, path, text = ''] = /^([^=]+)=(.*)$/s.exec(pair) ?? []
  if (path === undefined) {
    throw new OptionError({
      en: `reading --set ${pair}: expected path=value, for example items.0.quantity=2.`,
      tr: `--set ${pair}: yol=değer bekleniyordu, örneğin items.0.quantity=2.`,
    })
  }
  return setValueAt(body, path, valueIn(text, valueAt(body, path)))
}

/** JSON where it is JSON, text where it is not. Where a text stood, a number stays one: ids often are all digits. */
function valueIn(text: string, before: unknown): unknown {
  const value = parseJson(text)
  if (value === undefined || (typeof value === 'number' && typeof before === 'string')) return text
  return value
}
