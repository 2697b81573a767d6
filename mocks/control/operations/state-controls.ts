import { defineControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { closedObject } from '../schemas/json-schema.js'
import { requireSurface } from './require-surface.js'
import { text } from '../schemas/schemas.js'

interface StateRequest {
  state: string
  params?: Record<string, unknown>
  action?: 'setup' | 'teardown'
}

export const stateControls = [
  defineControl<StateRequest>({
    id: 'bringAboutState',
    method: 'post',
    path: '/states/{partner}/{role}',
    summary: 'Brings about a state of a surface, in Pact’s provider-state shape.',
    body: closedObject(
      {
        state: text,
        params: { type: 'object' },
        action: { enum: ['setup', 'teardown'] },
        // Pact's verifier sends these two beside them.
        consumer: text,
        states: { type: 'array' },
      },
      ['state'],
    ),
    answers: {
      200: { description: 'The values that are needed to use the state.', schema: { type: 'object' } },
      404: { description: 'The surface is not mocked, or does not offer that state.' },
    },
    run: (request) => {
      const { state, params = {}, action } = request.body
      const surface = requireSurface(request, 'bringing about a state of')
      if (action === 'teardown') return { body: {} }
      if (!Object.hasOwn(surface.states, state)) {
        const offered = Object.keys(surface.states).map((known) => `"${known}"`)
        throw new ControlRefusal(404, {
          en: `bringing about "${state}": ${surface.surface} offers ${offered.join(', ') || 'no state'}.`,
          tr: `“${state}” durumu: ${surface.surface} için oluşturulabilenler: ${offered.join(', ') || 'yok'}.`,
        })
      }
      return { body: surface.states[state]!(request.world.stateOf<unknown>(surface), params) }
    },
  }),
]
