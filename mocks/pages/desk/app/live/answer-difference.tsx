import { diffLines } from 'diff'
import type { Exchange } from '../../../../journal/exchanges/exchange.js'
import { useTexts } from '../text/language.js'
import { jsonLines } from './json-lines.js'

/** What is answered otherwise than before it was sent again. */
export function AnswerDifference({ before, after }: { before: Exchange; after: Exchange }) {
  const texts = useTexts()
  const parts = diffLines(textOf(before), textOf(after))
  const isSame = parts.every(({ added, removed }) => !added && !removed)
  return (
    <details class="difference" open={!isSame}>
      <summary>{isSame ? texts.sameAnswer(before.id) : texts.otherAnswer(before.id)}</summary>
      {!isSame && (
        <pre class="body" tabIndex={0} role="group" aria-label={texts.otherAnswer(before.id)}>
          {parts.map(({ value, added, removed }, index) => (
            <Part key={index} value={value} sign={added ? '+' : removed ? '-' : ' '} />
          ))}
        </pre>
      )}
    </details>
  )
}

function Part({ value, sign }: { value: string; sign: '+' | '-' | ' ' }) {
  const lines = value.replace(/\n$/, '').split('\n')
  const text = lines.map((line) => `${sign} ${line}\n`).join('')
  if (sign === '+') return <ins>{text}</ins>
  return sign === '-' ? <del>{text}</del> : <>{text}</>
}

function textOf({ response: { status, body } }: Exchange): string {
  const lines = jsonLines(body)?.map(
    ({ depth, parts }) => '  '.repeat(depth) + parts.map(({ text }) => text).join(''),
  )
  return [`HTTP ${status}`, ...(lines ?? [body]), ''].join('\n')
}
