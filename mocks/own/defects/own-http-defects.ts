import type { OwnSurface } from '../../../contracts/own/own-partner.js'
import { sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import { schemaMembers } from '../overlay.js'
import type { Answer } from '../../call/answer.js'
import { httpDefects } from '../../defects/http-defects.js'
import { answerWith, refuseTaken } from '../../defects/refuse-request.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import { refusalOf } from '../fill-refusal.js'
import type { OwnState } from '../own-state.js'
import { shownBody } from './sample-of.js'

/** Violations of plain HTTP and JSON at a surface of a partner of one's own. */
export function ownHttpDefects(own: OwnSurface): Record<string, Defect<OwnState>> {
  const { mainOperation, credentials } = sheetOf(own.surface as Surface)
  const main = own.operations.find(({ id }) => id === mainOperation) ?? own.operations[0]!
  const body = shownBody(main)
  const accepted: Answer = { status: main.success.status, ...(body !== undefined && { body }) }
  const fields = Object.keys(schemaMembers((main.requestSchema as Readonly<Record<string, unknown>>) ?? {}))
  const refused = refusalOf(own.refusals, 'invalid', { member: 'extra' })
  const all = {
    ...httpDefects({
      accepted,
      brokenServer: refusalOf(own.refusals, 'server-error'),
      unknownField: refused,
      headers: [
        ...(main.takesBody ? ['Content-Type'] : []),
        ...Object.values(credentials).flatMap((place) =>
          'header' in place ? [place.header] : 'signs' in place ? [place.signs] : [],
        ),
      ],
      fields,
      tooMuch: { is: ({ rawBody }) => rawBody.length > 65_536, wire: 'hang' },
    }),
    'wrong-method-is-refused': answerWith(
      ({ operation, path }) => operation === '' && own.operations.some((one) => one.path === path),
      accepted,
    ),
    'unknown-fields-tolerated': refuseTaken(
      (sent, _state, call) =>
        call.operation === main.id && Object.keys(sent).some((name) => !fields.includes(name)),
      refused,
    ),
  }
  const { additionalProperties } = (main.requestSchema ?? {}) as { additionalProperties?: unknown }
  const saysWhoCallsInside = Object.values(credentials).some((place) => 'member' in place)
  const unasked = new Set([
    // An answer without a body has no JSON to spoil.
    ...(body === undefined ? ofJson : []),
    // Where the body says who calls, whatever it does not say so by is refused before all else.
    ...(saysWhoCallsInside ? ['wrong-method-is-refused', 'nothing-internal-leaks'] : []),
    // A schema that is closed says itself that others are refused.
    ...(additionalProperties === false ? ['unknown-fields-tolerated'] : []),
  ])
  return Object.fromEntries(Object.entries(all).filter(([requirement]) => !unasked.has(requirement)))
}

const ofJson = [
  'answers-are-json',
  'json-is-labelled-as-json',
  'json-is-utf-8',
  'json-without-byte-order-mark',
]
