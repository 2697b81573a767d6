import type { Defect } from '../../../surfaces/mock-surface.js'
import { isSuccess, onAnswer } from '../../altered-answer.js'
import { membersOf } from '../../altered-call.js'
import { kuzeyError } from '../../kuzey-errors.js'

/** Violations that show only where two liberties of an order meet, or deep inside it. */
export const combinedDefects: Record<string, Defect<unknown>> = {
  'order-taken/note-for-the-courier-alone': onAnswer(
    (answer, call) => isSuccess(answer) && isForTheCourierAlone(membersOf(call)),
    () => kuzeyError(400, 'Geçersiz sipariş'),
  ),
  'bad-input-is-not-a-server-error/faulty-member': onAnswer(
    (answer, call) => answer.status === 400 && membersOf(call)['customer'] !== undefined,
    () => kuzeyError(500, 'Beklenmeyen hata'),
  ),
}

function isForTheCourierAlone({ orderNote, courierNote }: Readonly<Record<string, unknown>>): boolean {
  return orderNote === null && typeof courierNote === 'string'
}
