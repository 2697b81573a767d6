import { operationsOf } from '../../contracts/openapi/operations.js'
import { shownUrl, takeUserinfo } from '../../contracts/wire/base-url.js'
import { joinUrl } from '../../contracts/wire/join-url.js'
import { loadSuite } from '../register.js'
import type { ReceivedResponse } from '../run/http/received-response.js'
import { HttpClient } from '../run/http/http-client.js'
import type { TargetSettings } from '../run/target-settings.js'
import type { Diagnosis } from './diagnosis.js'

/** Calls the documented path once, with no credential and an empty body: whether anybody knows it there. */
export async function diagnosePath(settings: TargetSettings): Promise<Diagnosis[]> {
  const { contract } = await loadSuite(settings.surface)
  const [operation] = operationsOf(contract, settings.surface)
  if (!operation) return []
  const { url } = takeUserinfo(joinUrl(settings.baseUrl, settings.paths[operation.id] ?? operation.path))
  const client = new HttpClient(settings.timeoutMs, settings.tls)
  const headers = { 'content-type': 'application/json' }
  // Whether it can be reached at all is told beside this.
  const answer = await client
    .send({ method: operation.method, url, headers, body: Buffer.from('{}') })
    .catch(() => undefined)
  await client.close()
  return answer ? diagnose(settings.name, `${operation.method} ${shownUrl(url)}`, answer) : []
}

function diagnose(
  subject: string,
  asked: string,
  { status, headers, readableBody }: ReceivedResponse,
): Diagnosis[] {
  if (status >= 300 && status <= 399) {
    const to = headers['location'] ?? '?'
    return [
      {
        subject,
        state: 'notice',
        text: {
          en: `${asked} redirects (${status} to ${to}), which a run does not follow. Take that address, https in place of http, or go past the log-in.`,
          tr: `${asked} yönlendiriyor (${status}, ${to} adresine); çalışma yönlendirmeyi izlemez. O adresi verin, http yerine https kullanın ya da oturum açma adımını kaldırın.`,
        },
      },
    ]
  }
  const isPage = /^\s*</.test(readableBody.toString()) || /^text\/html/i.test(headers['content-type'] ?? '')
  if (!isPage && !(status === 404 && !/^\s*\{/.test(readableBody.toString()))) return []
  return [
    {
      subject,
      state: 'notice',
      text: {
        en: `${asked} answers ${status}${isPage ? ' with an HTML page' : ''}: nobody seems to know that path. Correct baseUrl or paths, or go past what stands in front.`,
        tr: `${asked} ${isPage ? `bir HTML sayfasıyla ${status}` : status} yanıtını veriyor: bu yol bilinmiyor gibi. baseUrl veya paths değerini düzeltin ya da önde duranı kaldırın.`,
      },
    },
  ]
}
