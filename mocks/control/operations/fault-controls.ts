import type { FaultDeclaration } from '../../call/faults/fault.js'
import { requirePossible } from '../../call/faults/require-possible.js'
import { requireRoom } from '../../limits/require-room.js'
import type { World } from '../../world/world.js'
import { defineControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { closedObject, listOf } from '../schemas/json-schema.js'
import { faultDeclarationSchema, faultSchema } from '../schemas/schemas.js'

const fault = { description: 'The fault, with how often it fired.', schema: faultSchema }
const noFault = { description: 'There is no such fault.' }

export const faultControls = [
  defineControl<FaultDeclaration>({
    id: 'declareFault',
    method: 'post',
    path: '/faults',
    summary:
      'Declares a fault: which calls it is for, and what happens to them. Where several are due at one call, all that are a latency alone fire, and their latencies add up; of those with an error or a wire effect the one declared first fires. The turn of the others is over.',
    body: faultDeclarationSchema,
    answers: { 201: fault, 409: { description: 'There is a fault of that id.' } },
    run: ({ world, played, limits, body }) => {
      requireRoom('faults', world.faults.list().length, limits())
      requirePossible(
        body,
        played.map(({ surface }) => surface),
      )
      if (body.id !== undefined && world.faults.find(body.id)) {
        throw new ControlRefusal(409, {
          en: `declaring the fault "${body.id}": expected a new id, there is a fault of that id. Delete it first.`,
          tr: `“${body.id}” hata kuralı: yeni bir kimlik bekleniyordu, bu kimlikte bir kural var. Önce onu silin.`,
        })
      }
      return { status: 201, body: world.faults.declare(body) }
    },
  }),
  defineControl({
    id: 'listFaults',
    method: 'get',
    path: '/faults',
    summary: 'The faults with how often each fired: one at 0 has proved nothing yet.',
    answers: { 200: { description: 'All faults, the first declared first.', schema: listOf(faultSchema) } },
    run: ({ world }) => ({ body: world.faults.list() }),
  }),
  defineControl({
    id: 'deleteAllFaults',
    method: 'delete',
    path: '/faults',
    summary: 'Deletes all faults.',
    answers: { 204: { description: 'There is none any more.' } },
    run: ({ world }) => {
      world.faults.clear()
      return { status: 204 }
    },
  }),
  defineControl({
    id: 'getFault',
    method: 'get',
    path: '/faults/{id}',
    summary: 'One fault.',
    answers: { 200: fault, 404: noFault },
    run: ({ world, path: { id = '' } }) => ({ body: world.faults.find(id) ?? refuseUnknown(world, id) }),
  }),
  defineControl<{ off: boolean }>({
    id: 'switchFault',
    method: 'put',
    path: '/faults/{id}',
    summary: 'Switches a fault off, so that it fires at no call, or on again; its counts stay.',
    body: closedObject({ off: { type: 'boolean' } }, ['off']),
    answers: { 200: fault, 404: noFault },
    run: ({ world, path: { id = '' }, body: { off } }) => {
      const found = world.faults.find(id) ?? refuseUnknown(world, id)
      world.faults.switch(found, off)
      return { body: found }
    },
  }),
  defineControl({
    id: 'deleteFault',
    method: 'delete',
    path: '/faults/{id}',
    summary: 'Deletes a fault and gives it back, so that nobody forgets to see whether it fired.',
    answers: { 200: fault, 404: noFault },
    run: ({ world, path: { id = '' } }) => ({ body: world.faults.delete(id) ?? refuseUnknown(world, id) }),
  }),
]

function refuseUnknown(world: World, id: string): never {
  const known = world.faults.list().map((declared) => declared.id)
  throw new ControlRefusal(404, {
    en: `looking for the fault "${id}": expected one of ${known.join(', ') || 'none, for none is declared'}.`,
    tr: `“${id}” hata kuralı yok. Olanlar: ${known.join(', ') || 'hiçbiri'}.`,
  })
}
