import { amount, flag, list, nullable, object, oneOf, optional, text, textLike, type Shape } from './shape.js'

const levels = oneOf('must', 'should', 'may')
const outcomes = oneOf('passed', 'failed', 'errored', 'skipped', 'inapplicable', 'waived')
const digest = textLike(/^[0-9a-f]{64}$/)
const tool = object({ name: text, version: text })
const clock = object({ mode: oneOf('real', 'shortened'), minuteMs: amount })

/** What a record and the statement about it say of a run in the same words. */
const run = {
  target: text,
  surface: text,
  side: oneOf('server', 'client'),
  baseUrl: text,
  verdict: oneOf('conformant', 'nonconformant', 'incomplete'),
  partial: flag,
  contract: object({ version: text, sha256: text }),
}

/** As much of a record as a statement is about. */
export const recordShape: Shape = object({
  version: oneOf(1),
  tool,
  startedAt: text,
  runs: list(
    object({
      ...run,
      build: optional(text),
      clock: optional(clock),
      checks: list(
        object({
          id: text,
          level: levels,
          outcome: outcomes,
          waiver: optional(object({ reason: text, until: text, approver: optional(text) })),
        }),
      ),
    }),
  ),
})

export const factsShape: Shape = object({
  signedAt: textLike(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
  signer: object({ keyId: text, publicKey: text }),
  record: object({ sha256: digest, startedAt: text }),
  suite: tool,
  runs: list(
    object({
      ...run,
      musts: object({
        passed: amount,
        failed: amount,
        errored: amount,
        skipped: amount,
        inapplicable: amount,
        waived: amount,
      }),
      waivers: list(object({ check: text, reason: text, until: text, approver: nullable(text) })),
      build: nullable(text),
      clock: nullable(clock),
    }),
  ),
})

export const subjectsShape: Shape = list(object({ name: text, digest: object({ sha256: digest }) }))
