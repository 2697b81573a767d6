import type { Run } from '../../../suites/record/run-record.js'
import { cutText } from '../../text/cut-text.js'
import type { Bilingual } from '../../text/language.js'
import { unreachableWords } from '../../text/unreachable-words.js'
import { Label } from '../check/label.js'
import { Text } from '../text/text.js'
import { VerdictMark } from './verdict-mark.js'
import { words as english } from '../../text/words.en.js'
import { words as turkish } from '../../text/words.tr.js'

/** The answer, in a sentence. */
export function RunVerdict({ run }: { run: Run }) {
  const unreachable = unreachableWords(run)
  return (
    <div class={`verdict ${run.verdict}`}>
      <p>
        <VerdictMark verdict={run.verdict} />
      </p>
      <p>
        <Text of={sentenceBehind(run)} />
      </p>
      {unreachable && (
        <p>
          <strong>
            <Label name="unreachable" />:
          </strong>{' '}
          <Text of={{ en: cutText(unreachable.en, 500).text, tr: cutText(unreachable.tr, 500).text }} />
        </p>
      )}
      {run.partial && (
        <p>
          <Label name="partial" />
        </p>
      )}
    </div>
  )
}

/** The sentence without the word of the verdict, which stands in front of it already. */
function sentenceBehind({ sentence, verdict }: Run): Bilingual {
  const behind = (text: string, word: string) =>
    text.startsWith(`${word}: `) ? text.slice(word.length + 2) : text
  return {
    en: behind(sentence.en, english.verdict[verdict]),
    tr: behind(sentence.tr, turkish.verdict[verdict]),
  }
}
