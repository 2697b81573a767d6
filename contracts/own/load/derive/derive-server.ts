import { parametersOf } from '../../../openapi/path-template.js'
import { addEchoes } from './derive-echoes.js'
import { addAnswers, addMember } from './derive-operations.js'
import { addRefusalAnswers, addRefusalCodes } from './derive-refusals.js'
import { addHeld } from './derive-held.js'
import { Derived } from './derived.js'
import { tellsWhen } from './tells-when.js'
import type { DerivedFrom } from './derived-from.js'
import { refusalOf } from './documented-refusal.js'
import { groundedRequirement } from './grounds.js'
import { identityMembers } from './identity-members.js'
import { requestMembers } from './request-members.js'
import { membersOf } from './schema-members.js'
import { sheetRefusal } from './sheet-refusal.js'
import type { OwnOperation } from '../../own-partner.js'
import type { Schema } from '../document/normalise-schemas.js'

/** What those who serve a surface must do, out of its schemas and its sheet. */
export function deriveServer(from: DerivedFrom): Derived {
  const derived = new Derived()
  for (const operation of from.operations) {
    addAnswers(derived, operation, from.grounds)
    // What says who calls is asked of the credential.
    for (const member of requestMembers(operation))
      if (!identityMembers(from.sheet).includes(member.path)) addMember(derived, operation, member, from)
  }
  addCredentials(derived, from)
  addUnknown(derived, from)
  addKept(derived, from)
  addEchoes(derived, from)
  addRefusalAnswers(derived, from)
  addRefusalCodes(derived, from)
  addRepeats(derived, from)
  addHeld(derived, from)
  addMoves(derived, from)
  addRateLimit(derived, from)
  return derived
}

function addCredentials(derived: Derived, { operations, sheet, file, grounds }: DerivedFrom): void {
  const guarded = operations.filter(({ isOpen }) => !isOpen)
  if (guarded.length === 0) return
  for (const name of Object.keys(sheet.credentials)) {
    const { refusals = {}, credentials = {} } = file
    const said = sheetRefusal(refusals, 'wrong-credential')
    const all = guarded.flatMap(
      (operation) => refusalOf(operation, file, ['wrong-credential', 'missing-credential'], [401, 403]) ?? [],
    )
    const statuses = [...new Set(all)]
    const shown = guarded.find(({ answers }) => '401' in answers || '403' in answers)
    const ground =
      said?.quote !== undefined
        ? grounds.ofFact(said)
        : shown
          ? grounds.ofAnswer(shown.answers['401'] ?? shown.answers['403'])
          : grounds.ofFact(credentials[name] ?? {})
    const isSaid = statuses.length > 0 && ground.basis !== 'assumed'
    derived.add(
      `${name}-checked`,
      groundedRequirement(
        {
          kind: isSaid ? 'wrong-credential-refused' : 'credential-refused-unsaid',
          ...(statuses.length > 0 && { statuses }),
          en: `A call whose ${name} is missing or wrong is refused.`,
          tr: `${name} bilgisi eksik veya yanlış olan çağrı reddedilir.`,
        },
        ground,
      ),
      { demands: 'credential', credential: name, refusal: statuses },
    )
  }
}

function addUnknown(derived: Derived, from: DerivedFrom): void {
  const { operations, resources, file } = from
  for (const { read, update = [], remove } of resources) {
    for (const id of [read, ...update, remove]) {
      const operation = operations.find((known) => known.id === id)
      if (operation && parametersOf(operation.path).length > 0) addUnknownOf(derived, operation, from)
    }
  }
  for (const { operation: id, id: named = resources[0]?.id } of file.moves ?? []) {
    const operation = operations.find((known) => known.id === id)
    const members = membersOf((operation?.requestSchema ?? {}) as Schema)
    if (operation && named !== undefined && named in members && parametersOf(operation.path).length === 0)
      addUnknownOf(derived, operation, from, named)
  }
}

function addUnknownOf(
  derived: Derived,
  operation: OwnOperation,
  { file, grounds }: DerivedFrom,
  member?: string,
): void {
  const refusal = refusalOf(operation, file, ['not-found'], [404])
  if (!refusal || refusal.length === 0) return
  const said = file.refusals?.['not-found']
  derived.add(
    `${operation.id}-unknown-refused`,
    groundedRequirement(
      {
        kind: 'documented-status',
        operation: operation.id,
        statuses: refusal,
        en: `${operation.id} of an id that nobody was given is refused.`,
        tr: `Kimseye verilmemiş bir kimlikle yapılan ${operation.id} reddedilir.`,
      },
      said?.quote !== undefined ? grounds.ofFact(said) : grounds.ofAnswer(operation.answers['404']),
    ),
    {
      demands: 'unknown-refused',
      operation: operation.id,
      refusal,
      ...(member !== undefined && { inBody: member }),
    },
  )
}

function addKept(derived: Derived, { resources }: DerivedFrom): void {
  for (const { create, read, list, id } of resources) {
    if (create === undefined || (read ?? list) === undefined) continue
    derived.add(
      `${create}-kept`,
      groundedRequirement(
        {
          kind: 'answer-detail',
          operation: create,
          en: `What ${create} was given can be read by ${read ?? list}.`,
          tr: `${create} ile verilen, ${read ?? list} ile okunabilir.`,
        },
        { basis: 'assumed' },
      ),
      {
        demands: 'kept',
        create,
        id,
        ...(read !== undefined && { read }),
        ...(list !== undefined && { list }),
      },
    )
  }
}

function addRepeats(derived: Derived, { file, grounds, readingOf }: DerivedFrom): void {
  for (const repeat of file.repeats ?? []) {
    const { operation, by, status } = repeat
    const answer = [repeat.answer].flat()[0]!
    const reading = readingOf(repeat)
    const ground = grounds.ofFact(repeat)
    const name = 'member' in by ? by.member : by.header
    derived.add(
      `${operation}-repeated`,
      groundedRequirement(
        {
          kind: ground.basis === 'assumed' ? 'inferred-repeat' : 'stated-repeat',
          operation,
          ...(reading !== undefined && { reading }),
          en: `A repeated ${operation} with the same ${name} creates nothing new.`,
          tr: `Aynı ${name} ile tekrarlanan ${operation} yeni bir şey oluşturmaz.`,
        },
        ground,
      ),
      {
        demands: 'repeat',
        operation,
        by,
        answer,
        ...(status !== undefined && { status }),
        ...(reading !== undefined && { reading }),
      },
    )
  }
}

function addMoves(derived: Derived, { file, operations, lifecycleFile, grounds }: DerivedFrom): void {
  for (const move of file.moves ?? []) {
    const operation = operations.find(({ id }) => id === move.operation)
    if (!operation) continue
    const refusal = refusalOf(operation, file, ['illegal-move'], [409]) ?? []
    const ground = grounds.ofFact(move.quote === undefined ? (lifecycleFile ?? {}) : move)
    derived.add(
      `${move.operation}-illegal-move`,
      groundedRequirement(
        {
          kind: ground.basis === 'assumed' ? 'inferred-move' : 'stated-move',
          operation: move.operation,
          ...(refusal.length > 0 && { statuses: refusal }),
          en: `${move.operation} refuses a move that the lifecycle does not have.`,
          tr: `${move.operation}, durum akışında olmayan bir geçişi reddeder.`,
        },
        ground,
      ),
      { demands: 'illegal-move-refused', operation: move.operation, refusal },
    )
  }
}

function addRateLimit(derived: Derived, { file, grounds }: DerivedFrom): void {
  const { rateLimit } = file
  if (!rateLimit) return
  const { requests, perSeconds } = rateLimit
  const ground = grounds.ofFact(rateLimit)
  derived.add(
    'rate-limit',
    groundedRequirement(
      {
        kind: ground.basis === 'assumed' ? 'undocumented-limit' : 'documented-limit',
        statuses: [file.refusals?.['rate-limit']?.status ?? 429],
        en: `More than ${requests} requests in ${perSeconds} seconds are refused.`,
        tr: `${perSeconds} saniyede ${requests} isteği aşanlar reddedilir.`,
      },
      ground,
    ),
    { demands: 'rate-limit', requests, perSeconds },
  )
  const refusal = file.refusals?.['rate-limit']
  if (!tellsWhen(refusal)) return
  derived.add(
    'rate-limit-retry-after',
    groundedRequirement(
      {
        kind: 'answer-member',
        matter: 'limits',
        statuses: [refusal!.status],
        en: `Whoever is refused beyond the limit is told in Retry-After how long to wait.`,
        tr: `Sınırı aştığı için reddedilene ne kadar bekleyeceği Retry-After ile söylenir.`,
      },
      grounds.ofFact(refusal!),
    ),
    { demands: 'limit-told', requests, perSeconds },
  )
}
