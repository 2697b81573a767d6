import { cutText } from '../../text/cut-text.js'
import { Sentence } from '../text/sentence.js'
import { Text } from '../text/text.js'
import type { UnjudgedGroup } from '../run/unjudged-groups.js'

/** A reason that is longer stands below the name in full. */
export const longestName = 300

/** What keeps checks from being judged: the thing that is missing, or else the reason. */
export function LackName({ group: { lack, reason } }: { group: UnjudgedGroup }) {
  if (lack)
    return (
      <Sentence of={(texts) => (lack.kind === 'read-back' ? texts.readBack : texts[lack.kind](lack.name))} />
    )
  return <Text of={{ en: beginning(reason.en), tr: beginning(reason.tr) }} />
}

function beginning(text: string): string {
  return text.length > longestName ? `${cutText(text, longestName).text}…` : text
}
