import { documentedServers } from '../../../contracts/openapi/documented-servers.js'
import { surfaces } from '../../../contracts/contract/surfaces.js'
import { defaultCredentials } from '../../surfaces/credentials/default-credentials.js'
import type { MockSurface } from '../../surfaces/mock-surface.js'
import type { PartnerFacts } from '../partner-facts.js'
import { codeSpan } from '../plain-markdown.js'
import type { LocaleTexts } from '../locale-texts.js'
import { renderTable } from '../table.js'

/** Who serves what to whom, where, and with which credentials the mock is called. */
export function renderSurfaces({ mocked }: PartnerFacts, { texts }: LocaleTexts): string {
  const party = (name: string): string => (name === 'courier' ? texts.courier : name)
  const row = ({ surface, contract }: MockSurface): string[] => [
    codeSpan(surface),
    party(surfaces[surface].servedBy),
    party(surfaces[surface].calledBy),
    documentedServers(contract, surface).map(codeSpan).join('<br>') || texts.noAddress,
    codeSpan(`http://127.0.0.1:4010/${surface}`),
    flatCredentials(defaultCredentials[surface]).map(codeSpan).join('<br>') || texts.none,
  ]
  return `## ${texts.surfaces}\n\n${renderTable(
    [
      texts.surface,
      texts.servedBy,
      texts.calledBy,
      texts.documentedAddress,
      texts.onTheMock,
      texts.credentials,
    ],
    mocked.map(row),
  )}`
}

/** As `--credential` takes them. */
function flatCredentials(credentials: object, before = ''): string[] {
  return Object.entries(credentials).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? flatCredentials(value, `${before}${name}.`)
      : [`${before}${name}=${String(value)}`],
  )
}
