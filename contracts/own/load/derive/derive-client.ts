import { headerOfCredential, type SurfaceSheet } from '../../../contract/sheet.js'
import type { OwnOperation } from '../../own-partner.js'
import { Derived } from './derived.js'
import { formOf } from './described-form.js'
import { groundedRequirement, type Grounds } from './grounds.js'
import { saysToWait, tellsWhen } from './tells-when.js'
import type { CallsFile, CredentialFile, RefusalFile, RepeatFile } from '../partner-file.js'
import { requestMembers } from './request-members.js'

interface DerivedFrom {
  operations: readonly OwnOperation[]
  sheet: Pick<SurfaceSheet, 'credentials'>
  credentials: Readonly<Record<string, CredentialFile>>
  repeats: readonly RepeatFile[]
  /** How long who calls waits before it sends again what failed. */
  retries?: CallsFile['retries']
  /** How callers beyond the limit are refused. */
  limit?: RefusalFile | undefined
  grounds: Grounds
}

const placeWords = {
  query: { en: 'in the query', tr: 'sorguda' },
  header: { en: 'as a header', tr: 'başlık olarak' },
} as const

/** What those who call a surface must do: what they send, how they say who they are, what stays the same on a retry. */
export function deriveClient({
  operations,
  sheet,
  credentials,
  repeats,
  retries,
  limit,
  grounds,
}: DerivedFrom): Derived {
  const derived = new Derived()
  derived.add(
    'documented-calls-only',
    groundedRequirement(
      {
        kind: 'documented-calls',
        en: 'The client calls documented paths with documented methods.',
        tr: 'İstemci belgelenen yolları belgelenen metotlarla çağırır.',
      },
      grounds.ofAnswer(Object.values(operations[0]?.answers ?? {})[0]),
    ),
    { demands: 'documented-calls' },
  )
  for (const name of Object.keys(sheet.credentials))
    derived.add(
      `sends-${name}`,
      groundedRequirement(
        {
          kind: 'sent-credential',
          en: `The client sends the ${name} that it was given.`,
          tr: `İstemci kendisine verilen ${name} bilgisini gönderir.`,
        },
        grounds.ofFact(credentials[name] ?? {}),
      ),
      { demands: 'sent-credential', credential: name },
    )
  const credentialNames = headersOfCredentials(sheet)
  for (const operation of operations) {
    for (const { name, in: where, isRequired, declared } of operation.parameters) {
      if (!isRequired || where === 'path' || credentialNames.includes(name.toLowerCase())) continue
      derived.add(
        `${operation.id}-sends-${name}`,
        groundedRequirement(
          {
            kind: 'sent-as-table-says',
            operation: operation.id,
            en: `The client sends ${name} with ${operation.id}, ${placeWords[where].en}.`,
            tr: `İstemci ${operation.id} ile ${name} gönderir, ${placeWords[where].tr}.`,
          },
          grounds.of(declared, 'required'),
        ),
        { demands: 'sent-parameter', operation: operation.id, in: where, parameter: name },
      )
    }
    for (const { path, shown, schema, parent, isRequired, type } of requestMembers(operation)) {
      const { id } = operation
      const isQuoted = schema['x-quote'] !== undefined
      if (isRequired)
        derived.add(
          `${id}-sends-${shown}`,
          groundedRequirement(
            {
              kind: 'sent-as-table-says',
              operation: id,
              en: `The client sends ${shown} with ${id}.`,
              tr: `İstemci ${id} ile ${shown} alanını gönderir.`,
            },
            isQuoted ? grounds.of(schema) : grounds.of(parent, 'required'),
          ),
          { demands: 'sent', operation: id, member: path },
        )
      if (type !== undefined)
        derived.add(
          `${id}-type-of-${shown}`,
          groundedRequirement(
            {
              kind: 'sent-as-table-says',
              operation: id,
              en: `The client sends ${shown} of ${id} as ${type}.`,
              tr: `İstemci ${id} isteğinin ${shown} alanını ${type} türünde gönderir.`,
            },
            grounds.of(schema, 'type'),
          ),
          { demands: 'sent-type', operation: id, member: path, type },
        )
      if (Array.isArray(schema['enum']))
        derived.add(
          `${id}-list-of-${shown}`,
          groundedRequirement(
            {
              // The list of a page that quotes none may be open.
              kind: isQuoted ? 'sent-as-table-says' : 'sent-as-example',
              operation: id,
              en: `The client sends one of the listed values as ${shown} of ${id}.`,
              tr: `İstemci ${id} isteğinin ${shown} alanında listedeki değerlerden birini gönderir.`,
            },
            grounds.of(schema, 'enum'),
          ),
          { demands: 'sent-in-list', operation: id, member: path },
        )
      const form = formOf(schema)
      if (form !== undefined)
        derived.add(
          `${id}-form-of-${shown}`,
          groundedRequirement(
            {
              kind: 'sent-form',
              operation: id,
              en: `The client sends ${shown} of ${id} in the described form.`,
              tr: `İstemci ${id} isteğinin ${shown} alanını belgelenen biçimde gönderir.`,
            },
            grounds.of(schema, form),
          ),
          { demands: 'sent-form', operation: id, member: path },
        )
    }
  }
  for (const repeat of repeats)
    derived.add(
      `${repeat.operation}-same-on-retry`,
      groundedRequirement(
        {
          kind: 'sent-identity',
          matter: 'once',
          operation: repeat.operation,
          en: `A client that sends ${repeat.operation} again keeps what makes it the same.`,
          tr: `${repeat.operation} isteğini yeniden gönderen istemci, onu aynı yapan değeri değiştirmez.`,
        },
        grounds.ofFact(repeat),
      ),
      { demands: 'same-on-retry', operation: repeat.operation, by: repeat.by },
    )
  if (limit && tellsWhen(limit)) {
    const requirement = groundedRequirement(
      {
        kind: 'sent-pauses',
        en: 'A client that is refused beyond the limit sends that request again when Retry-After says, and no sooner.',
        tr: 'Sınırı aştığı için reddedilen istemci o isteği Retry-After ne diyorsa o zaman yeniden gönderir, daha önce değil.',
      },
      grounds.ofFact(limit),
    )
    const isBinding = requirement.basis !== 'assumed' && saysToWait(limit)
    derived.add('pause-after-limit', isBinding ? requirement : { ...requirement, level: 'should' }, {
      demands: 'limit-pause',
      status: limit.status,
    })
  }
  if (retries)
    for (const { id } of operations) {
      const pauses = retries.afterSeconds.join(', ')
      derived.add(
        `${id}-retry-pauses`,
        groundedRequirement(
          {
            kind: 'sent-pauses',
            operation: id,
            en: `What failed of ${id} is sent again after ${pauses} s, and no sooner.`,
            tr: `Başarısız ${id} isteği ${pauses} sn sonra yeniden gönderilir, daha önce değil.`,
          },
          grounds.ofFact(retries),
        ),
        { demands: 'retry-pauses', operation: id, afterSeconds: retries.afterSeconds },
      )
    }
  return derived
}

/** Headers that are asked for by another requirement: they say who calls. */
function headersOfCredentials({ credentials }: DerivedFrom['sheet']): string[] {
  return Object.values(credentials).flatMap((place) =>
    ('signs' in place ? place.signs : (headerOfCredential(place) ?? [])).toString().toLowerCase(),
  )
}
