import { requireRoom } from '../../limits/require-room.js'
import { requireReadings } from '../../world/require-readings.js'
import type { World, WorldStart } from '../../world/world.js'
import { defineControl, defineServerControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { listOf } from '../schemas/json-schema.js'
import { newWorldSchema, worldSchema, worldStartSchema } from '../schemas/schemas.js'
import { shownTime, type ShownTime } from '../shown-time.js'

/** What a world is begun with, as the control API takes it. */
export interface WorldOptions {
  seed?: number
  clock?: { mode: 'real' | 'frozen'; now?: string }
  readings?: Record<string, string>
}

/** A world as the control API shows it. */
export interface ShownWorld {
  /** Empty for the one that unsandboxed URLs reach. */
  name: string
  /** In front of a surface's path, and of `/_uyum`. */
  path: string
  seed: number
  clock: ShownTime
  /** Those that are not at their default. */
  readings: Readonly<Record<string, string>>
}

export const worldControls = [
  defineServerControl({
    id: 'listWorlds',
    method: 'get',
    path: '/worlds',
    summary: 'The worlds there are.',
    answers: { 200: { description: 'All worlds.', schema: listOf(worldSchema) } },
    run: async ({ worlds }) => ({ body: (await worlds.all()).map(shownWorld) }),
  }),
  defineServerControl<WorldOptions & { name?: string }>({
    id: 'createWorld',
    method: 'post',
    path: '/worlds',
    summary: 'Begins a world with a seed, a clock and readings of its own.',
    body: newWorldSchema,
    answers: {
      201: { description: 'The new world.', schema: worldSchema },
      409: { description: 'There is a world of that name.' },
    },
    run: async ({ worlds, limits, body: { name, ...options } }) => {
      // A store counts those of other processes, too.
      if (!worlds.outlivesProcess) requireRoom('worlds', worlds.list().length, limits())
      const world = await worlds.create(name, await worldStart(options))
      if (!world) {
        throw new ControlRefusal(409, {
          en: `creating the world "${name}": expected a new name, there is a world of that name. Reset it, or delete it first.`,
          tr: `“${name}” sandbox’ı: yeni bir ad bekleniyordu, bu adda bir sandbox var. Onu sıfırlayın ya da önce silin.`,
        })
      }
      return { status: 201, body: shownWorld(world) }
    },
  }),
  defineServerControl({
    id: 'deleteWorld',
    method: 'delete',
    path: '/worlds/{name}',
    summary: 'Forgets a world and its snapshots.',
    answers: { 204: { description: 'It is gone.' }, 404: { description: 'There is no such world.' } },
    run: async ({ worlds, path: { name = '' } }) => {
      if (await worlds.delete(name)) return { status: 204 }
      throw new ControlRefusal(404, {
        en: `deleting the world "${name}": expected a world, there is none of that name.`,
        tr: `“${name}” sandbox’ı silinemedi: bu adda bir sandbox yok.`,
      })
    },
  }),
  defineControl<WorldOptions>({
    id: 'resetWorld',
    method: 'post',
    path: '/reset',
    summary: 'Begins this world anew, as it was begun before but for what the body says.',
    body: worldStartSchema,
    answers: { 200: { description: 'It is new.', schema: { type: 'object', required: ['reset'] } } },
    run: async ({ worlds, world, body }) => {
      worlds.reset(world.name, await worldStart(body))
      return { body: { reset: true } }
    },
  }),
]

export function shownWorld(world: World): ShownWorld {
  const { name, seed, clock, settings } = world
  return {
    name,
    path: name === '' ? '' : `/@${name}`,
    seed,
    clock: shownTime(clock),
    readings: settings.readings,
  }
}

async function worldStart({ seed, clock, readings }: WorldOptions): Promise<WorldStart> {
  if (readings) await requireReadings(readings)
  return {
    ...(seed === undefined ? {} : { seed }),
    ...(readings === undefined ? {} : { readings }),
    ...(clock === undefined
      ? {}
      : {
          clock: {
            mode: clock.mode,
            now: clock.now === undefined ? Date.now() : Date.parse(clock.now),
          },
        }),
  }
}
