import { verify, type Verification } from '../../journal/exchanges/verify.js'
import { defineControl } from '../control-operation.js'
import { verdictSchema, verificationSchema } from '../schemas/schemas.js'

export const verificationControls = [
  defineControl<Verification>({
    id: 'verifyExchanges',
    method: 'post',
    path: '/verify',
    summary:
      'Tells whether something went over the wire as often and in the order as it should, and what came nearest to it.',
    body: verificationSchema,
    answers: { 200: { description: 'The verdict.', schema: verdictSchema } },
    run: ({ world, body }) => ({ body: verify(body, world.journal, world.clock.now()) }),
  }),
]
