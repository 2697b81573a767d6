import { outcomes } from '../findings/count-checks.js'

const text = { type: 'string' }
const amount = { type: 'integer', minimum: 0 }
const digest = { type: 'string', pattern: '^[0-9a-f]{64}$' }
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] })
const list = (items: object) => ({ type: 'array', items })

/** Members that are not named may be there too: later versions add some, which earlier statements lack. */
const object = (properties: Record<string, object>, added: Record<string, object> = {}) => ({
  type: 'object',
  required: Object.keys(properties),
  properties: { ...properties, ...added },
})

/** As the schema of the record has it: the statement says of a run what the record says, in the same words. */
const recorded = (member: string) => ({ $ref: `urn:uyum:results:1#/$defs/run/properties/${member}` })

const ofMatter = (member: string) => ({ $ref: `urn:uyum:results:1#/$defs/matter/properties/${member}` })

/** JSON Schema of a statement's members, but for the types that say what it is. */
export const statementSchema = object({
  subject: list(object({ name: text, digest: object({ sha256: digest }) })),
  predicate: object({
    signedAt: { type: 'string', format: 'date-time', pattern: 'Z$' },
    signer: object({ keyId: text, publicKey: text }),
    record: object({ sha256: digest, startedAt: text }),
    suite: object({ name: text, version: text }),
    runs: list(
      object(
        {
          target: recorded('target'),
          surface: recorded('surface'),
          side: recorded('side'),
          baseUrl: recorded('baseUrl'),
          verdict: recorded('verdict'),
          partial: recorded('partial'),
          musts: object(Object.fromEntries(outcomes.map((outcome) => [outcome, amount]))),
          waivers: list(object({ check: text, reason: text, until: text, approver: orNull(text) })),
          contract: recorded('contract'),
          build: orNull(recorded('build')),
          clock: orNull(recorded('clock')),
        },
        {
          matters: list(
            object({
              id: ofMatter('id'),
              title: ofMatter('title'),
              state: ofMatter('state'),
              checks: amount,
              passed: amount,
              security: list(text),
            }),
          ),
        },
      ),
    ),
  }),
})
