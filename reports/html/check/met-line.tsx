import type { CheckRecord } from '../../../suites/record/run-record.js'
import { findingText } from '../../findings/finding-text.js'
import { cutText } from '../../text/cut-text.js'
import type { Bilingual } from '../../text/language.js'
import { Label } from './label.js'
import { Text } from '../text/text.js'

const longest = 120

/** What was expected and what came, short enough to be read among many. */
export function MetLine({ check }: { check: CheckRecord }) {
  if (!check.expected && !check.actual) return null
  return (
    <span class="met">
      <Label name="expected" />: <Text of={beginning(findingText(check, 'expected'))} />.{' '}
      <Label name="actual" />: <Text of={beginning(findingText(check, 'actual'))} />
    </span>
  )
}

function beginning({ en, tr }: Bilingual): Bilingual {
  return { en: cut(en), tr: cut(tr) }
}

function cut(text: string): string {
  const { text: beginning, leftOut } = cutText(text, longest)
  return leftOut > 0 ? `${beginning}…` : beginning
}
