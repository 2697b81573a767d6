import { requireRoom } from '../../limits/require-room.js'
import { restoreSnapshot } from '../../persistence/snapshots/restore-snapshot.js'
import { takeSnapshot } from '../../persistence/snapshots/snapshot.js'
import { defineControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { shownWorld } from './world-controls.js'
import { listOf } from '../schemas/json-schema.js'
import { surface, text, worldSchema } from '../schemas/schemas.js'

/** What a snapshot holds, without the state itself. */
export interface ShownSnapshot {
  id: string
  /** Surfaces whose state is in it. */
  kept: readonly string[]
  /** Surfaces in use that do not offer snapshots: a restore begins them anew. */
  startAnew: readonly string[]
}

const shownSnapshot = {
  type: 'object',
  required: ['id', 'kept', 'startAnew'],
  properties: { id: text, kept: listOf(surface), startAnew: listOf(surface) },
}

export const snapshotControls = [
  defineControl({
    id: 'listSnapshots',
    method: 'get',
    path: '/snapshots',
    summary: 'The snapshots of this world, the first taken first.',
    answers: { 200: { description: 'What is in each, and what is not.', schema: listOf(shownSnapshot) } },
    run: ({ world, worlds }) => ({
      body: worlds
        .snapshotsOf(world.name)
        .list()
        .map(({ id, kept, startAnew }) => ({
          id,
          kept,
          startAnew,
        })) satisfies ShownSnapshot[],
    }),
  }),
  defineControl({
    id: 'takeSnapshot',
    method: 'post',
    path: '/snapshots',
    summary: 'Writes this world down: clock, faults, limits and the state of each surface that offers it.',
    answers: { 201: { description: 'What is in it, and what is not.', schema: shownSnapshot } },
    run: async ({ world, worlds, limits }) => {
      const snapshots = worlds.snapshotsOf(world.name)
      requireRoom('snapshots', snapshots.size, limits())
      const take = (id: string) => takeSnapshot(world, id)
      const snapshot = await snapshots.add(take, () => world.written())
      return {
        status: 201,
        body: {
          id: snapshot.id,
          kept: snapshot.kept,
          startAnew: snapshot.startAnew,
        } satisfies ShownSnapshot,
      }
    },
  }),
  defineControl({
    id: 'restoreSnapshot',
    method: 'post',
    path: '/snapshots/{id}/restore',
    summary: 'Puts this world back to where it was written down; its journal begins anew.',
    answers: {
      200: { description: 'The world as it is now.', schema: worldSchema },
      404: { description: 'There is no such snapshot.' },
    },
    run: ({ world, worlds, played, path: { id = '' } }) => {
      const snapshots = worlds.snapshotsOf(world.name)
      const snapshot = snapshots.get(id)
      if (!snapshot) {
        throw new ControlRefusal(404, {
          en: `restoring "${id}": expected one of ${snapshots.ids().join(', ') || 'none, for none was taken of this world'}.`,
          tr: `“${id}” anlık görüntüsüne dönülemedi: ${snapshots.ids().join(', ') || 'bu sandbox’ın hiç anlık görüntüsü yok; önce alın'}.`,
        })
      }
      const surfaces = played.map(({ surface }) => surface)
      return { body: shownWorld(restoreSnapshot(worlds, world.name, snapshot, surfaces)) }
    },
  }),
]
