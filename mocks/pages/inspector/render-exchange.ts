import type { Exchange } from '../../journal/exchanges/exchange.js'
import { html, type Html } from './html.js'

/** One exchange, closed until it is asked for. */
export function renderExchange(exchange: Exchange): Html {
  const { id, surface, at, request, response, violations, fault, faults, wire } = exchange
  return html`<details>
    <summary>
      ${id} <time>${at}</time> <b>${response.status}</b>
      <code
        >${request.method}
        /${surface}${request.path}${request.query === undefined ? '' : `?${request.query}`}</code
      >${violations.length === 0 ? '' : ` · ${violations.length} violations`}${fault === undefined ? '' : ` · fault ${faults?.join(', ') ?? fault}`}${wire === undefined ? '' : ` · ${wire}`}
    </summary>
    ${violations.map(({ path, message }) => html`<p class="violation"><code>${path}</code> ${message}</p>`)}
    <h4>Request</h4>
    <pre>
${headerLines(request.headers)}

${request.body}</pre>
    <h4>Answer</h4>
    <pre>
${headerLines(response.headers)}

${response.body}</pre>
  </details>`
}

function headerLines(headers: Exchange['request']['headers']): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${[value].flat().join(', ')}`)
    .join('\n')
}
