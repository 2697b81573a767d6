import { parameterNaming } from '../../../contracts/own/path-parameter.js'
import type { Check } from '../../check.js'
import { expectRefused } from '../expect-documented.js'
import { illegalMove, onTheWire } from '../legal-moves.js'
import { withMember } from '../members.js'
import { inId, type OwnSite } from '../own-site.js'
import { pathValues, post } from '../post.js'
import { sendValid, validBody } from '../valid-requests.js'

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
          const parameter = parameterNaming(own, resource!, operation)
          const id = isNew
            ? (await post(target, own, resource!)).id
            : (await target.state('order exists', { status: from }, [resource!.id]))[resource!.id]
          const body = validBody(target, own, operation)
          const named = parameter === undefined ? withMember(body, member, id) : body
          const meant =
            move.member === undefined
              ? named
              : withMember(named, move.member, onTheWire(contract.lifecycle, move, operation, to))
          expectRefused(
            await sendValid(target, own, operation, {
              parameters: await pathValues(
                target,
                own,
                operation,
                parameter === undefined ? {} : { [parameter]: id },
              ),
              body: meant,
            }),
            demand.refusal,
          )
        },
      },
    ]
  })
}
