import { useMemo, useState } from 'preact/hooks'
import { useStore } from '../state/store.js'
import { language, useTexts } from '../text/language.js'
import { violationWords } from '../../../../../contracts/validation/violation-words.js'
import { jsonLines, type JsonLine } from './json-lines.js'
import type { ShownViolation } from './violation-list.jsx'

/** More than anybody reads: the rest is drawn when it is asked for. */
const mostLines = 400
const mostLetters = 40_000

/** A body, JSON in lines with each fault below the line that it is at; whatever it holds, it is text. */
export function Body({ body, faults = [] }: { body: string; faults?: readonly ShownViolation[] }) {
  const texts = useTexts()
  const lines = useMemo(() => jsonLines(body), [body])
  const [isWhole, setIsWhole] = useState(false)
  const isLong = lines ? lines.length > mostLines : body.length > mostLetters
  const more = isLong && !isWhole && (
    <button type="button" onClick={() => setIsWhole(true)}>
      {texts.showAll}
    </button>
  )
  if (!lines)
    return (
      <>
        <pre class="body" tabIndex={0} role="group" aria-label={texts.body}>
          {isWhole ? body : body.slice(0, mostLetters)}
        </pre>
        {more}
      </>
    )
  const at = faultsByLine(lines, faults)
  return (
    <>
      <pre class="body json" tabIndex={0} role="group" aria-label={texts.body}>
        {(isWhole ? lines : lines.slice(0, mostLines)).map((line, index) => (
          <Line key={index} line={line} faults={at.get(index) ?? []} />
        ))}
      </pre>
      {more}
    </>
  )
}

function Line({ line, faults }: { line: JsonLine; faults: readonly ShownViolation[] }) {
  const speech = useStore(language)
  return (
    <>
      <span class={faults.length > 0 ? 'json-line faulty' : 'json-line'}>
        {'  '.repeat(line.depth)}
        {line.parts.map(({ kind, text }, index) => (
          <span key={index} class={kind}>
            {text}
          </span>
        ))}
        {'\n'}
      </span>
      {faults.map(({ message, quote }) => (
        <span class="fault-note" key={message}>
          {'  '.repeat(line.depth)}▲ {violationWords(message, speech)}
          {quote !== undefined && `: “${quote.trim()}”`}
          {'\n'}
        </span>
      ))}
    </>
  )
}

/** At the value itself; where it is missing, at what should hold it. */
function faultsByLine(lines: readonly JsonLine[], faults: readonly ShownViolation[]) {
  const found = new Map<number, ShownViolation[]>()
  for (const fault of faults) {
    let pointer = fault.path
    let index = lines.findIndex((line) => line.pointer === pointer)
    while (index < 0 && pointer !== '') {
      pointer = pointer.slice(0, pointer.lastIndexOf('/'))
      index = lines.findIndex((line) => line.pointer === pointer)
    }
    found.set(Math.max(0, index), [...(found.get(Math.max(0, index)) ?? []), fault])
  }
  return found
}
