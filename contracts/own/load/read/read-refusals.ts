import type { OwnOperation, OwnRefusal, RefusalCause } from '../../own-partner.js'
import type { Schema } from '../document/normalise-schemas.js'
import { wholeSchema } from '../../drawing/draw-value.js'
import { isForMachines } from '../derive/refusal-codes.js'
import { membersOf } from '../derive/schema-members.js'
import { sheetRefusal } from '../derive/sheet-refusal.js'
import type { RefusalFile } from '../partner-file.js'

/** The statuses with which a cause is usually documented, the likeliest first. */
const usual: Readonly<Record<RefusalCause, readonly number[]>> = {
  'missing-credential': [401, 403],
  'wrong-credential': [401, 403],
  'not-json': [400, 415, 422],
  'missing-member': [400, 422],
  invalid: [422, 400],
  'not-found': [404],
  duplicate: [409],
  'illegal-move': [409, 422, 400],
  'rate-limit': [429],
  'unknown-path': [404],
  'wrong-method': [405],
  'too-large': [413],
  'server-error': [500],
  unavailable: [503],
}

/** Each cause with its refusal: as the sheet has it, or as some operation documents that status, or bare. */
export function readRefusals(
  operations: readonly OwnOperation[],
  named: Readonly<Record<string, RefusalFile>>,
): Record<string, OwnRefusal> {
  const shown = named['invalid'] ?? Object.values(named)[0]
  const usualRefusals = Object.entries(usual).map(([cause, statuses]): [string, OwnRefusal] => {
    const file = sheetRefusal(named, cause)
    if (file)
      return [
        cause,
        {
          // A sheet that names the status alone leaves the body to the document.
          ...(file.body === undefined && bodyOf(documented(operations, cause, [file.status]))),
          ...fileRefusal(file),
          ...(cause in named && { isOfSheet: true as const }),
          isDocumented: cause in named,
        },
      ]
    return [cause, documented(operations, cause, statuses) ?? bare(cause, statuses[0]!, shown?.body)]
  })
  const own = Object.entries(named).filter(([cause]) => !(cause in usual))
  return Object.fromEntries([
    ...usualRefusals,
    ...own.map(([cause, file]): [string, OwnRefusal] => [
      cause,
      { ...fileRefusal(file), isOfSheet: true as const, isDocumented: true },
    ]),
  ])
}

/** Of each operation the refusals that its own answers document, where the sheet names none. */
export function readOperationRefusals(
  operations: readonly OwnOperation[],
  named: Readonly<Record<string, RefusalFile>>,
): Record<string, Record<string, OwnRefusal>> {
  return Object.fromEntries(
    operations.map((operation) => [
      operation.id,
      Object.fromEntries(
        Object.entries(usual).flatMap(([cause, statuses]): [string, OwnRefusal][] => {
          const own = sheetRefusal(named, cause) ? undefined : documented([operation], cause, statuses)
          return own ? [[cause, own]] : []
        }),
      ),
    ]),
  )
}

function bodyOf(refusal: OwnRefusal | undefined): Pick<OwnRefusal, 'body'> {
  return refusal?.body === undefined ? {} : { body: refusal.body }
}

function fileRefusal({ status, headers, body }: RefusalFile): Omit<OwnRefusal, 'isDocumented'> {
  return { status, ...(headers && { headers }), ...(body !== undefined && { body }) }
}

function documented(
  operations: readonly OwnOperation[],
  cause: string,
  statuses: readonly number[],
): OwnRefusal | undefined {
  for (const status of statuses) {
    const answer = operations.map(({ answers }) => answers[String(status)]).find(Boolean)
    if (!answer) continue
    const { example, isDrawn, schema } = answer
    const body = schema && isDrawn ? worded(example, schema as Schema, cause) : example
    return { status, ...(body !== undefined && { body }), isDocumented: true }
  }
  return undefined
}

/** A drawn body of a refusal, which says what is wrong where it has room for words. */
function worded(value: unknown, described: Schema, cause: string, name = ''): unknown {
  // A form may stand in what a schema is made of.
  const schema = wholeSchema(described)
  if (Array.isArray(value))
    return value.map((one) => worded(one, (schema['items'] ?? {}) as Schema, cause, name))
  if (typeof value === 'object' && value !== null) {
    const members = membersOf(schema)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, worded(inner, members[key] ?? {}, cause, key)]),
    )
  }
  const isFree = !['enum', 'format', 'pattern', 'const', 'example'].some((word) => word in schema)
  if (typeof value !== 'string' || !isFree) return value
  const { minLength = 0, maxLength = Infinity } = schema as { minLength?: number; maxLength?: number }
  if (minLength > 1) return value
  if (isForMachines(name)) return codeOf(cause).slice(0, maxLength)
  if (maxLength < longestWords) return value
  return /field|member|alan|param/i.test(name) ? '{member}' : '{message}'
}

/** Room enough for what is put in the place of a word in braces. */
const longestWords = 40

function codeOf(cause: string): string {
  return cause.replaceAll('-', '_').replaceAll(/[a-z]/g, (letter) => letter.toUpperCase())
}

/** A refusal that no page names, in the shape of one that a page shows. */
function bare(cause: string, status: number, shape: unknown): OwnRefusal {
  const isShape = typeof shape === 'object' && shape !== null && JSON.stringify(shape).includes('{message}')
  return { status, body: isShape ? renamed(shape, cause) : { error: '{message}' }, isDocumented: false }
}

/** A code that stands for another cause must not stand for this one. */
function renamed(shape: object, cause: string): object {
  return Object.fromEntries(
    Object.entries(shape).map(([name, value]) => [
      name,
      typeof value === 'string' && !value.includes('{') && isForMachines(name) ? codeOf(cause) : value,
    ]),
  )
}
