import type { Defect } from '../../surfaces/mock-surface.js'
import { corruptResponse, isTaken } from '../../defects/corrupt-response.js'
import { inOldLetters } from '../../defects/corruptions.js'
import { breakingOnEmoji, breakingUnlabelled } from '../../defects/hard-bodies.js'
import { httpDefects } from '../../defects/http-defects.js'
import { membersOf, withMembers } from '../../defects/json-bodies.js'
import { httpFacts } from '../http-facts.js'
import { textIn } from './named-order.js'
import { platformContentDefects } from './defects/content-defects.js'
import { platformMoveDefects } from './defects/move-defects.js'
import { platformOrderDefects } from './defects/order-defects.js'
import { platformSecretDefects } from './defects/secret-defects.js'
import { readBackDefects } from './defects/read-back-defects.js'
import type { PlatformState } from './state.js'

type PlatformDefect = Defect<PlatformState>

const plain = { 'content-type': 'text/plain; charset=utf-8' }

/** Violations of what is answered, by requirement. */
const answerDefects = {
  'success-is-true': corruptResponse(isTaken, (answer) => withMembers(answer, { success: 1 })),
  'success-has-a-message': corruptResponse(isTaken, (answer) => withMembers(answer, { message: undefined })),
  'success-message': corruptResponse(isTaken, (answer) =>
    withMembers(answer, { message: 'Webhook processed' }),
  ),
  'success-status-is-200': corruptResponse(isTaken, (answer) => ({ ...answer, status: 202 })),
  'errors-are-json': corruptResponse(isError, (answer) => ({
    ...answer,
    headers: plain,
    body: Buffer.from('Hata oluştu'),
  })),
  'errors-do-not-say-success': corruptResponse(isError, (answer) => withMembers(answer, { success: true })),
  'json-is-utf-8': corruptResponse(() => true, inOldLetters),
} satisfies Record<string, PlatformDefect>

/** One violation for each requirement on HızırYemek that a check can test. */
export const platformDefects: Record<string, PlatformDefect> = {
  ...httpDefects({
    ...httpFacts,
    fields: ['orderId', 'posOrderId', 'status'],
    tooMuch: { is: (call) => textIn(membersOf(call), 'posOrderId').length > 1000, wire: 'truncate' },
  }),
  'bad-input-is-not-a-server-error/unlabelled': breakingUnlabelled(httpFacts.brokenServer),
  'bad-input-is-not-a-server-error/emoji': breakingOnEmoji(httpFacts.brokenServer),
  ...platformSecretDefects,
  ...readBackDefects,
  ...platformOrderDefects,
  ...platformContentDefects,
  ...platformMoveDefects,
  ...answerDefects,
}

function isError({ status }: { status: number }): boolean {
  return status >= 400
}
