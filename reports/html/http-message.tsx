import { visibleText } from '../visible-text.js'
import { Label } from './label.js'
import { readableBody } from './readable-body.js'

interface Message {
  name: 'request' | 'response'
  headers: Record<string, string>
  body: string
}

/** One half of an exchange; method, URL and status stand in the line above it. */
export function HttpMessage({ name, headers, body }: Message) {
  const { text, cut } = readableBody(body)
  const lines = Object.entries(headers).map(([header, value]) => `${header}: ${value}`)
  return (
    <div class="message">
      <p class="part">
        <Label name={name} />
      </p>
      {lines.length > 0 && <pre class="headers">{visibleText(lines.join('\n'))}</pre>}
      {text === '' ? (
        <p class="quiet">
          <Label name="emptyBody" />
        </p>
      ) : (
        <pre>{visibleText(text)}</pre>
      )}
      {cut > 0 && (
        <p class="quiet">
          <Label name="cut" /> {cut}
        </p>
      )}
    </div>
  )
}
