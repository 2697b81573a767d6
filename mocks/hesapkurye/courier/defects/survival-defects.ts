import type { Answer } from '../../../call/answer.js'
import type { Call } from '../../../call/call.js'
import { courierErrors } from '../errors.js'
import type { Package } from '../packages/package-store.js'
import { breakingOnEmoji, breakingUnlabelled } from '../../../defects/hard-bodies.js'
import { isOtherJson, membersOf, objectIn, objectsIn, type Members } from '../../../defects/json-bodies.js'
import { answerWith } from '../../../defects/refuse-request.js'
import { at, isAt, namedPackage, type CourierDefect } from './kinds-of-defects.js'

type IsMeant = (call: Call, answer: Answer) => boolean

/** Servers that tell what they refuse as a fault of their own, each on one kind of bad input. */
export const survivalDefects: Record<string, CourierDefect> = {
  'bad-input-is-not-a-server-error/wrong-credentials': breakingOn((_call, { status }) => status === 401),
  'bad-input-is-not-a-server-error/unknown-numbers': breakingOn((_call, { status }) => status === 404),
  'bad-input-is-not-a-server-error/incomplete-questions': breakingOn(
    (call, answer) => !isAt(call, 'savePackage') && isRefusedInput(call, answer),
  ),
  'bad-input-is-not-a-server-error/unreadable-packages': at(
    'savePackage',
    breakingOn((call, answer) => isRefusedInput(call, answer)),
  ),
  'bad-input-is-not-a-server-error/unlabelled': breakingUnlabelled(courierErrors.brokenServer),
  'bad-input-is-not-a-server-error/emoji': breakingOnEmoji(courierErrors.brokenServer),
  'bad-input-is-not-a-server-error/empty-texts': breakingOnPackages((body) =>
    objectsIn(body, 'Products').some(({ productNote }) => productNote === ''),
  ),
  'bad-input-is-not-a-server-error/null-members': breakingOnPackages(
    ({ PrepareTime }) => PrepareTime === null,
  ),
  'bad-input-is-not-a-server-error/absent-members': breakingOnPackages(
    ({ PrepareTime, OrderNote }) => PrepareTime === undefined && OrderNote !== undefined,
  ),
  'bad-input-is-not-a-server-error/no-object': breakingOn(isOtherJson),
  // A unique index that nobody catches.
  'bad-input-is-not-a-server-error/saved-before': at('savePackage', (call, proceed, state) =>
    namedPackage(call, state) ? courierErrors.brokenServer : proceed(call),
  ),
  'bad-input-is-not-a-server-error/no-longer-open': at('cancelPackage', (call, proceed, state) =>
    isClosed(namedPackage(call, state)) ? courierErrors.brokenServer : proceed(call),
  ),
}

/** A SavePackage that breaks on some bodies, before it looks at anything. */
function breakingOnPackages(isMeant: (body: Members) => boolean): CourierDefect {
  return at(
    'savePackage',
    answerWith((call) => isMeant(membersOf(call)), courierErrors.brokenServer),
  )
}

function breakingOn(isMeant: IsMeant): CourierDefect {
  return async (call, proceed) => {
    const answer = await proceed(call)
    return call.method === 'POST' && isMeant(call, answer) ? courierErrors.brokenServer : answer
  }
}

/** What is no object at all is the matter of other defects. */
function isRefusedInput(call: Call, { status }: Answer): boolean {
  return status === 400 && objectIn(call) !== undefined
}

function isClosed(named: Package | undefined): boolean {
  return named?.status === 'Sipariş teslim edildi' || named?.status === 'Sipariş iptal edildi'
}
