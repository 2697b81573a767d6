import { both } from '../../../../contracts/text/bilingual.js'
import { defineClientChecks, judgedCall, type MatchingCalls } from '../../../observe/client-check.js'
import { eachBodyThat } from '../../../observe/expect/matching-calls.js'
import type { Recording } from '../../../observe/recording/recording.js'
import { expectThat } from '../../../run/expect/expect.js'
import { eachEndOfOrder, eachNextStatus, previousStatusOf, statusOf } from './events.js'
import { isFinal, isNamedMove, isReachable, isUnread, type Status } from './moves.js'
import type { PosClientRequirement } from '../../../../contracts/muditakurye/pos/client-requirements.js'

/** In which order MuditaKurye tells how an order fares. */
export const posClientLifecycleChecks = defineClientChecks<PosClientRequirement>([
  {
    id: 'muditakurye/pos/client/moves',
    title: {
      en: 'tells only of moves that the documents allow',
      tr: 'yalnızca belgelerin izin verdiği geçişleri bildirir',
    },
    requirement: 'moves-allowed',
    matches: eachMoveThat((from, to) => from === to || (!isUnread(from) && !isFinal(from))),
    expect(matching) {
      const { from, to } = moveOf(matching)
      expectThat(
        from !== to && isNamedMove(from, to),
        { en: `a move that ${from} allows`, tr: `${from} durumunun izin verdiği bir geçiş` },
        both(`${from} → ${to}`),
      )
    },
  },
  {
    id: 'muditakurye/pos/client/unread-moves',
    title: {
      en: 'goes on with the next step where the page’s lists break off',
      tr: 'sayfadaki listelerin kesildiği yerde sıradaki adımla sürdürür',
    },
    requirement: 'unread-moves',
    matches: eachMoveThat((from, to) => from !== to && isUnread(from)),
    expect(matching) {
      const { from, to } = moveOf(matching)
      expectThat(
        to === 'CANCELED' || isNamedMove(from, to),
        { en: `the step after ${from}, or CANCELED`, tr: `${from} sonrasındaki adım veya CANCELED` },
        both(`${from} → ${to}`),
      )
    },
  },
  {
    id: 'muditakurye/pos/client/in-order',
    title: {
      en: 'tells an order’s statuses in their order',
      tr: 'bir siparişin durumlarını sırasıyla bildirir',
    },
    requirement: 'events-in-order',
    needs: ['times'],
    matches: eachNextStatus,
    expect(matching) {
      const [told, { from, to }] = [statusOf(matching[0])!, moveOf(matching)]
      expectThat(
        isReachable(told, from),
        { en: `what follows ${told}`, tr: `${told} sonrasında gelen` },
        both(`${from} → ${to}`),
      )
    },
  },
  {
    id: 'muditakurye/pos/client/previous-status',
    title: {
      en: 'names as previousStatus what it told last',
      tr: 'previousStatus olarak en son bildirdiğini yazar',
    },
    requirement: 'previous-status-was-told',
    needs: ['times'],
    // What is behind the told status is out of order: another requirement.
    matches: (recording) =>
      eachNextStatus(recording).filter((matching) =>
        isReachable(statusOf(matching[0])!, moveOf(matching).from),
      ),
    expect(matching) {
      const [told, { from }] = [statusOf(matching[0])!, moveOf(matching)]
      expectThat(told === from, both(`"previousStatus": "${told}"`), both(`"previousStatus": "${from}"`))
    },
  },
  {
    id: 'muditakurye/pos/client/none-after-the-end',
    title: {
      en: 'tells nothing more of an order that is delivered or cancelled',
      tr: 'teslim veya iptal edilmiş sipariş için artık durum bildirmez',
    },
    requirement: 'none-after-a-final-status',
    needs: ['times'],
    matches: eachEndOfOrder,
    expect: (matching) =>
      expectThat(
        matching.length === 1,
        {
          en: `nothing after ${statusOf(matching[0])}`,
          tr: `${statusOf(matching[0])} sonrasında hiçbir şey`,
        },
        both(String(statusOf(judgedCall(matching)))),
      ),
  },
  {
    id: 'muditakurye/pos/client/none-out-of-the-end',
    title: {
      en: 'tells of no move away from DELIVERED or CANCELED',
      tr: 'DELIVERED veya CANCELED durumundan çıkan bir geçiş bildirmez',
    },
    requirement: 'none-after-a-final-status',
    matches: eachMoveThat((from, to) => from !== to),
    expect(matching) {
      const { from, to } = moveOf(matching)
      expectThat(
        !isFinal(from),
        { en: 'DELIVERED and CANCELED as the end', tr: 'DELIVERED ve CANCELED durumlarının son olması' },
        both(`${from} → ${to}`),
      )
    },
  },
])

/** Status events that name two known statuses, of whose move this holds. */
function eachMoveThat(
  holds: (from: Status, to: Status) => boolean,
): (recording: Recording) => MatchingCalls[] {
  return eachBodyThat('receiveStatus', (call) => {
    const [from, to] = [previousStatusOf(call), statusOf(call)]
    return from !== undefined && to !== undefined && holds(from, to)
  })
}

function moveOf(matching: MatchingCalls): { from: Status; to: Status } {
  const call = judgedCall(matching)
  return { from: previousStatusOf(call)!, to: statusOf(call)! }
}
