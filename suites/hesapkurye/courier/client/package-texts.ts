import type { MatchingCalls } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { eachBodyThat } from '../../../observe/expect/matching-calls.js'
import type { Recording } from '../../../observe/recording/recording.js'

/**
 * Packages in which the member is such a text. Another type breaks another requirement, and an empty text says
 * that there is nothing to tell.
 */
export function eachPackageText(
  member: string,
  isMeant: (text: string) => boolean = () => true,
): (recording: Recording) => MatchingCalls[] {
  return eachBodyThat('savePackage', (call) => {
    const value = memberOf(call, member)
    return typeof value === 'string' && value !== '' && isMeant(value)
  })
}
