import { isLegalMove, type Lifecycle } from '../../contracts/lifecycle.js'
import type { OwnMove, OwnOperation } from '../../contracts/own/own-partner.js'
import { parametersOf } from '../../contracts/openapi/path-template.js'
import type { Check } from '../check.js'
import { arranged } from './arranged-call.js'
import { expectRefused } from './expect-documented.js'
import { memberAt, schemaAt, withMember } from './members.js'
import { inId, type OwnSite } from './own-site.js'
import { sendValid, validBody } from './valid-requests.js'

/** Moves that the lifecycle does not have are refused. */
export function moveChecks({ surface, own, contract, callable }: OwnSite): Check[] {
  return own.demands.flatMap((demand): Check[] => {
    if (demand.demands !== 'illegal-move-refused') return []
    const operation = callable.find(({ id }) => id === demand.operation)
    const move = own.moves.find((one) => one.operation === demand.operation)
    const illegal = operation && move && illegalMove(contract.lifecycle, move, operation)
    if (!operation || !move || !illegal) return []
    const { from, to } = illegal
    const isNew = from === contract.lifecycle.initial
    return [
      {
        id: `${surface}/lifecycle/${inId(operation.id)}-illegal`,
        title: {
          en: `refuses ${operation.id} from ${from} to ${to}`,
          tr: `${from} durumundan ${to} durumuna ${operation.id} isteğini reddeder`,
        },
        requirement: demand.requirement,
        ...(!isNew && { state: 'order exists' }),
        run: async (target) => {
          const [resource] = own.resources
          const member = move.id ?? resource!.id
          const [parameter] = parametersOf(operation.path)
          const id = isNew
            ? (await arranged(target, own, operation)).posted?.id
            : (await target.state('order exists', { status: from }, [resource!.id]))[resource!.id]
          const body = validBody(target, own, operation)
          const named = parameter === undefined ? withMember(body, member, id) : body
          const meant = move.member === undefined ? named : withMember(named, move.member, wire(to))
          expectRefused(
            await sendValid(target, own, operation, {
              parameters: parameter === undefined ? {} : { [parameter]: id },
              body: meant,
            }),
            demand.refusal,
          )
        },
      },
    ]

    /** As it stands in the body: by its number, where the partner counts its statuses. */
    function wire(status: string): unknown {
      const shown = memberAt(operation!.requestExample, move!.member!)
      const { type } = schemaAt((operation!.requestSchema ?? {}) as never, move!.member!)
      const isNumber = typeof shown === 'number' || type === 'integer' || type === 'number'
      return isNumber ? (contract.lifecycle.states[status]?.value ?? status) : status
    }
  })
}

/** A move that no table has: of a new order, if there is one; else of one whose status a state brings about. */
function illegalMove(
  lifecycle: Lifecycle,
  { to, member }: OwnMove,
  { requestSchema }: OwnOperation,
): { from: string; to: string } | undefined {
  const { enum: listed } = schemaAt((requestSchema ?? {}) as never, member ?? '') as { enum?: unknown[] }
  const statuses = Object.keys(lifecycle.states)
  const goals = to === undefined ? statuses.filter((name) => !listed || listed.includes(name)) : [to]
  return [lifecycle.initial, ...statuses]
    .filter((from) => lifecycle.states[from]?.open !== true)
    .flatMap((from) => goals.map((goal) => ({ from, to: goal })))
    .find((pair) => pair.from !== pair.to && !isLegalMove(lifecycle, pair.from, pair.to))
}
