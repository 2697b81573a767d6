import { defineControl } from '../control-operation.js'
import { closedObject, listOf } from '../schemas/json-schema.js'
import { clockMode, moment, text, timeSchema } from '../schemas/schemas.js'
import { shownTime, type ShownTime } from '../shown-time.js'

/** Something that a world does by itself, as the control API shows it. */
export interface ShownMoment {
  at: string
  what: string
}

const mostTimers = 1000

function shownMoment({ at, what }: { at: number; what: string }): ShownMoment {
  return { at: new Date(at).toISOString(), what }
}

/** An advance as the control API shows it: the time it is now, and what went off on the way. */
export interface ShownAdvance extends ShownTime {
  fired: ShownMoment[]
}

export const clockControls = [
  defineControl({
    id: 'readClock',
    method: 'get',
    path: '/clock',
    summary: 'The world’s time.',
    answers: { 200: { description: 'The time.', schema: timeSchema } },
    run: ({ world }) => ({ body: shownTime(world.clock) }),
  }),
  defineControl({
    id: 'listTimers',
    method: 'get',
    path: '/timers',
    summary: 'What the world will do by itself when its clock comes so far, the earliest first.',
    answers: {
      200: {
        description: 'What is due, and when.',
        schema: listOf(closedObject({ at: moment, what: text }, ['at', 'what'])),
      },
    },
    run: ({ world }) => ({
      body: world.clock.due.slice(0, mostTimers).map(shownMoment) satisfies ShownMoment[],
    }),
  }),
  defineControl<{ mode: 'real' | 'frozen' }>({
    id: 'setClockMode',
    method: 'put',
    path: '/clock',
    summary: 'Freezes the clock, or lets it run on from where it stands.',
    body: closedObject({ mode: clockMode }, ['mode']),
    answers: { 200: { description: 'The time.', schema: timeSchema } },
    run: ({ world: { clock }, body: { mode } }) => {
      if (mode === 'frozen') clock.freeze()
      else clock.unfreeze()
      return { body: shownTime(clock) }
    },
  }),
  defineControl<{ at?: string }>({
    id: 'freezeClock',
    method: 'post',
    path: '/clock/freeze',
    summary: 'Stops the clock, now or at a later moment.',
    body: closedObject({ at: moment }),
    answers: { 200: { description: 'The time at which it stands.', schema: timeSchema } },
    run: ({ world: { clock }, body: { at } }) => {
      clock.freeze(at === undefined ? undefined : Date.parse(at))
      return { body: shownTime(clock) }
    },
  }),
  defineControl<{ seconds: number }>({
    id: 'advanceClock',
    method: 'post',
    path: '/clock/advance',
    summary: 'Moves the clock forward and does all that falls due on the way.',
    body: closedObject({ seconds: { type: 'number', minimum: 0, maximum: 3_153_600_000 } }, ['seconds']),
    answers: {
      200: {
        description: 'The time it is now, and what went off on the way, in order.',
        schema: {
          ...timeSchema,
          required: ['now', 'mode', 'fired'],
          properties: {
            now: moment,
            mode: clockMode,
            fired: listOf(closedObject({ at: moment, what: text }, ['at', 'what'])),
          },
        },
      },
    },
    run: async ({ world: { clock }, body: { seconds } }) => {
      const fired = await clock.advance(seconds * 1000)
      return {
        body: {
          ...shownTime(clock),
          fired: fired.map(shownMoment),
        } satisfies ShownAdvance,
      }
    },
  }),
]
