import type { DeliveryTarget } from '../../deliveries/delivery-settings.js'
import { isPushedSurface } from '../../deliveries/targets/pushed-surface.js'
import { showTarget, withHidden } from '../../deliveries/targets/shown-target.js'
import { defineControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { shownTargetSchema, targetSchema } from '../schemas/delivery-schemas.js'
import { listOf } from '../schemas/json-schema.js'

export const deliveryTargetControls = [
  defineControl({
    id: 'listDeliveryTargets',
    method: 'get',
    path: '/delivery-targets',
    summary: 'Who receives what the mocked platforms call by themselves.',
    answers: { 200: { description: 'The targets, secrets replaced.', schema: listOf(shownTargetSchema) } },
    run: ({ world }) => ({
      body: world.deliveries.targets.list().map(([surface, target]) => showTarget(surface, target)),
    }),
  }),
  defineControl<DeliveryTarget>({
    id: 'setDeliveryTarget',
    method: 'put',
    path: '/delivery-targets/{partner}/{role}',
    summary:
      'Sets who receives the calls of a surface: on loopback, or a host that the configuration names. A credential or header that stands as it is shown stays as it was.',
    body: targetSchema,
    answers: { 200: { description: 'The target, secrets replaced.', schema: shownTargetSchema } },
    run: ({ world, path, body }) => {
      const name = `${path['partner']}/${path['role']}`
      const [, before] = world.deliveries.targets.list().find(([surface]) => surface === name) ?? []
      const target = before ? withHidden(body, before) : body
      return { body: showTarget(world.deliveries.targets.set(name, target), target) }
    },
  }),
  defineControl({
    id: 'deleteDeliveryTarget',
    method: 'delete',
    path: '/delivery-targets/{partner}/{role}',
    summary: 'Ends the calls of a surface; those that were made already stay as they are.',
    answers: { 204: { description: 'It is gone.' }, 404: { description: 'There is no such target.' } },
    run: ({ world, path }) => {
      const surface = `${path['partner']}/${path['role']}`
      if (isPushedSurface(surface) && world.deliveries.targets.delete(surface)) return { status: 204 }
      throw new ControlRefusal(404, {
        en: `deleting the target of ${surface}: expected one that is set, there is none. GET delivery-targets lists them.`,
        tr: `${surface} hedefi silinemedi: konmuş bir hedef bekleniyordu, yok. Olanları GET delivery-targets listeler.`,
      })
    },
  }),
]
