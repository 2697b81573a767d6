import type { requirements } from '../../../contracts/hiziryemek/requirements.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import { httpDefects, inIso8859Part9 } from '../http-defects.js'
import { isTaken, spoiling, spoilingAnswers, withMembers } from '../kinds-of-defects.js'
import { textIn } from './named-order.js'
import { platformContentDefects } from './defects/content-defects.js'
import { platformMoveDefects } from './defects/move-defects.js'
import { platformOrderDefects } from './defects/order-defects.js'
import { platformSecretDefects } from './defects/secret-defects.js'
import type { PlatformState } from './state.js'

type PlatformDefect = Defect<PlatformState>
type PlatformRequirement = keyof (typeof requirements)['hiziryemek/platform']

const plain = { 'content-type': 'text/plain; charset=utf-8' }

/** Violations of what is answered, by requirement. */
const answerDefects = {
  'success-is-true': spoilingAnswers(isTaken, (answer) => withMembers(answer, { success: 1 })),
  'success-has-a-message': spoilingAnswers(isTaken, (answer) => withMembers(answer, { message: undefined })),
  'success-message': spoilingAnswers(isTaken, (answer) =>
    withMembers(answer, { message: 'Webhook processed' }),
  ),
  'success-status-is-200': spoilingAnswers(isTaken, (answer) => ({ ...answer, status: 202 })),
  'errors-are-json': spoilingAnswers(isError, (answer) => ({
    ...answer,
    headers: plain,
    body: Buffer.from('Hata oluştu'),
  })),
  'errors-do-not-say-success': spoilingAnswers(isError, (answer) => withMembers(answer, { success: true })),
  'every-request-answered': spoiling(
    (body) => textIn(body, 'posOrderId').length > 1000,
    (answer) => ({ ...answer, wire: 'truncate' }),
  ),
  'answers-are-json': spoilingAnswers(isTaken, (answer) => ({
    ...answer,
    headers: plain,
    body: Buffer.from('OK'),
  })),
  'json-is-utf-8': spoilingAnswers(() => true, inIso8859Part9),
} satisfies Record<string, PlatformDefect>

/** One violation for each requirement on HızırYemek that a check can test. */
export const platformDefects: Partial<Record<PlatformRequirement, PlatformDefect>> = {
  ...httpDefects,
  ...platformSecretDefects,
  ...platformOrderDefects,
  ...platformContentDefects,
  ...platformMoveDefects,
  ...answerDefects,
}

function isError({ status }: { status: number }): boolean {
  return status >= 400
}
