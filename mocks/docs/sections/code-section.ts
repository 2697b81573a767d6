import { operationsOf } from '../../../contracts/openapi/operations.js'
import { sheetOf } from '../../../contracts/contract/surfaces.js'
import { clientCode, type ClientCode } from '../calls/client-code.js'
import { sampleCall } from '../calls/sample-call.js'
import { serverCode } from '../calls/server-code.js'
import type { LocaleTexts } from '../locale-texts.js'
import type { PartnerFacts } from '../partner-facts.js'
import { codeSpan } from '../plain-markdown.js'

/** Of each surface: who calls it and who serves it, in about ten lines, to begin with. */
export function renderCode({ mocked }: PartnerFacts, { texts }: LocaleTexts): string {
  const sections = mocked.flatMap((surface) => {
    const operations = operationsOf(surface.contract, surface.surface)
    const main = operations.find(({ id }) => id === sheetOf(surface.surface).mainOperation)
    const clients = main ? clientCode(sampleCall(surface, main)) : []
    const name = codeSpan(surface.surface)
    return [
      ...(clients.length > 0
        ? [
            `### ${texts.client(name)}`,
            texts.clientNote(`${main!.id}.json`, surface.surface),
            folded(clients),
          ]
        : []),
      `### ${texts.server(name)}`,
      texts.serverNote,
      folded(serverCode(operations)),
    ]
  })
  return [`## ${texts.code}`, ...sections].join('\n\n')
}

function folded(snippets: readonly ClientCode[]): string {
  return snippets
    .map(
      ({ language, title, text }) =>
        `<details><summary>${title}</summary>\n\n\`\`\`${language}\n${text}\n\`\`\`\n\n</details>`,
    )
    .join('\n\n')
}
