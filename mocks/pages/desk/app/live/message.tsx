import { copyText } from '../parts/copy-text.js'
import { useTexts } from '../text/language.js'
import { Body } from './body.jsx'
import type { ShownViolation } from './violation-list.jsx'

interface MessageProps {
  title: string
  part: 'request' | 'response'
  message: {
    headers: Readonly<Record<string, string | string[] | undefined>>
    body: string
    query?: string
  }
  violations: readonly ShownViolation[]
}

/** One half of an exchange: its headers folded, its body in lines, each fault at its place. */
export function Message({ title, part, message, violations }: MessageProps) {
  const texts = useTexts()
  const { headers, body, query } = message
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  )
  const here = violations.filter(({ path }) => path.startsWith(`/${part}/body`))
  return (
    <div class="message">
      <div class="title">
        <h3>{title}</h3>
        {body !== '' && (
          <button type="button" class="plain" onClick={() => void copyText(body, texts.copied)}>
            {texts.copyBody}
          </button>
        )}
      </div>
      {query !== undefined && <pre class="query">?{query}</pre>}
      <details>
        <summary>{texts.headers(lines.length)}</summary>
        <dl class="headers">
          {lines.map(([name, value], at) => (
            <div key={at}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
      {body === '' ? (
        <p class="quiet">{texts.noBody}</p>
      ) : (
        <Body body={body} faults={here.map((one) => ({ ...one, path: one.path.slice(part.length + 6) }))} />
      )}
    </div>
  )
}
