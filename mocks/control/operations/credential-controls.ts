import type { Surface } from '../../../contracts/contract/surfaces.js'
import { defineControl } from '../control-operation.js'
import { listOf } from '../schemas/json-schema.js'
import { surface } from '../schemas/schemas.js'

/** What a mocked surface takes, with its values: they are the mock's own. */
export interface ShownCredentials {
  surface: Surface
  credentials: object
}

export const credentialControls = [
  defineControl({
    id: 'listCredentials',
    method: 'get',
    path: '/credentials',
    summary: 'The credentials that this world takes, by surface: the mock’s own, and never a target’s.',
    answers: {
      200: {
        description: 'Credentials, in the names of the configuration.',
        schema: listOf({
          type: 'object',
          required: ['surface', 'credentials'],
          properties: { surface, credentials: { type: 'object' } },
        }),
      },
    },
    run: ({ world, played }) => ({
      headers: { 'cache-control': 'no-store' },
      body: played.map(({ surface: { surface: name } }) => ({
        surface: name,
        credentials: world.settings.credentials[name],
      })) satisfies ShownCredentials[],
    }),
  }),
]
