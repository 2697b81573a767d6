import { toldBy } from '../../../contracts/text/user-error.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { readFile } from 'node:fs/promises'
import { markedEncoding, textOfFile } from '../../../contracts/text/text-of-file.js'
import { loadContractOf } from '../../../contracts/contract/load-contract.js'
import type { Operation } from '../../../contracts/openapi/operations.js'
import { filledPath, parametersOf } from '../../../contracts/openapi/path-template.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { Violation } from '../../../contracts/validation/validation.js'
import { querySecrets } from '../../../contracts/secrets/query-secrets.js'
import { shownUrl, takeUserinfo } from '../../../contracts/wire/base-url.js'
import { callerOf } from '../caller.js'
import { judgeAnswer } from '../attempts/judge-answer.js'
import { composeRequest } from '../attempts/outgoing-request.js'
import { requireUrl } from '../targets/require-url.js'
import { sendRequest, type ReceivedAnswer } from '../attempts/send-request.js'
import { defaultCredentials } from '../../surfaces/credentials/default-credentials.js'
import type { TlsTrust } from '../../../contracts/wire/connection/tls-trust.js'
import { OptionError } from '../../options/option-error.js'
import { redactCarried } from '../attempts/redact-carried.js'
import { redactText } from '../../journal/redact-text.js'
import { redactBody, redactHeaders } from '../../journal/redaction.js'
import { secretValues } from '../../journal/secret-values.js'
import { documentedRefusal, type DocumentedRefusal } from './documented-refusal.js'
import { requestedBody } from './requested-body.js'
import { requestedCredentials } from './requested-credentials.js'

/** A call as `uyum send` is asked for it. */
export interface Sending {
  operation: Operation
  /** The base URL of the surface. */
  to: string
  credentials: object
  /** A file whose content is the body. */
  body?: string | undefined
  /** `path=value`, put into the body. */
  set: readonly string[]
  /** What stands where the documented path has parameters. */
  parameters?: Readonly<Record<string, string>>
  timeoutMs: number
  /** Whom to trust where the URL is https. */
  trust?: TlsTrust | undefined
}

/** What went out and what came back; secrets are replaced. */
export interface SentOnce {
  surface: Surface
  operation: string
  request: { method: string; url: string; headers: Record<string, string>; body: string }
  response?: ReceivedAnswer
  /** Why there is no answer. */
  error?: string
  /** The status or range in the contract that the answer falls under. */
  documentedAs?: string
  violations: Violation[]
  /** Why nobody can say whether the answer's body fits. */
  unjudged?: string
  /** The answer says no, in a way that the documents name. */
  refusal?: DocumentedRefusal
  /** Whether the answer is a documented one that fits, and no refusal. */
  fits: boolean
  /** What the caller should know of how it was sent. */
  notice?: Bilingual
}

/** Plays the caller of a surface once. */
export async function sendOnce({ operation, ...sending }: Sending): Promise<SentOnce> {
  const { surface } = operation
  const caller = callerOf(surface, await loadContractOf(surface))
  const { to, headers } = receiverOf(surface, sending.to)
  const url = requireUrl({ en: 'sending --to', tr: '--to' }, to)
  const { credentials, ...told } = requestedCredentials(surface, sending.credentials, url)
  const body = await bodyToSend({ ...sending, operation, credentials })
  const asked = { ...operation, path: wholePath(operation, sending.parameters ?? {}) }
  const request = composeRequest(caller, asked, { baseUrl: to, credentials, headers }, body, Date.now())
  const answer = await sendRequest(request, sending.timeoutMs, undefined, sending.trust)
  const secrets = [
    ...secretValues(credentials),
    ...Object.values(headers),
    ...querySecrets(request.url).map(([, value]) => value),
  ]
  const visible = (text: string): string => redactText(text, secrets)
  const shown = {
    surface,
    operation: operation.id,
    request: {
      method: request.method,
      url: visible(shownUrl(request.url)),
      headers: redactHeaders(request.headers, caller.secrets, secrets),
      body: redactBody(body.toString(), caller.secrets, secrets),
    },
    ...told,
  }
  if ('error' in answer) return { ...shown, error: visible(answer.error), violations: [], fits: false }
  const judgement = judgeAnswer(caller.contract, operation, answer)
  const { documentedAs, unjudged } = judgement
  const violations = judgement.violations.map(({ path, message }) => ({
    path: visible(path),
    message: visible(message),
  }))
  const response = {
    ...answer,
    headers: redactHeaders(answer.headers, caller.secrets, secrets),
    body: redactBody(answer.body, caller.secrets, secrets),
    ...redactCarried(answer.carried, secrets),
  }
  const isSound = documentedAs !== undefined && violations.length === 0 && unjudged === undefined
  const refusal = isSound ? documentedRefusal(response.status, response.body) : undefined
  return {
    ...shown,
    response,
    ...judgement,
    violations,
    ...(refusal && { refusal }),
    fits: isSound && !refusal,
  }
}

/** The bytes that a call would be sent with; without credentials those that the mock would take. */
export async function printedBody(sending: Omit<Sending, 'to' | 'timeoutMs' | 'trust'>): Promise<Buffer> {
  const { surface } = sending.operation
  const { credentials } = requestedCredentials(surface, sending.credentials, new URL('http://127.0.0.1'))
  return bodyToSend({ ...sending, credentials })
}

async function bodyToSend({
  operation,
  credentials,
  body,
  set,
}: Omit<Sending, 'to' | 'timeoutMs' | 'trust'>): Promise<Buffer> {
  const { surface } = operation
  const caller = callerOf(surface, await loadContractOf(surface))
  const file = body === undefined ? undefined : await readBodyFile(body)
  return requestedBody(operation, caller, credentials, { file, set })
}

/** A path that lacks something would be a call of something else. */
function wholePath({ id, path }: Operation, parameters: Readonly<Record<string, string>>): string {
  const missing = parametersOf(path).find((name) => parameters[name] === undefined)
  if (missing !== undefined)
    throw new OptionError({
      en: `sending ${id}: expected what stands for {${missing}} in ${path}. Give --parameter ${missing}=…`,
      tr: `${id} gönderilemedi: ${path} içindeki {${missing}} yerine ne geleceği bekleniyordu. --parameter ${missing}=… verin.`,
    })
  return filledPath(path, parameters)
}

/** User and password of the URL become the header that they stand for, where the caller has none of that name. */
function receiverOf(surface: Surface, to: string): { to: string; headers: Record<string, string> } {
  const { url, userinfo } = takeUserinfo(to)
  if (!userinfo) return { to, headers: {} }
  if ('basic' in defaultCredentials[surface]) {
    throw new OptionError({
      en: `sending --to: expected a URL without user and password, for ${surface} has credentials of its own in Authorization, and a request has one such header. Call the server behind the gateway.`,
      tr: `--to: kullanıcı adı ve parola taşımayan bir URL bekleniyordu; ${surface} kendi kimlik bilgilerini Authorization’da taşır ve bir istekte bu başlık bir kez bulunur. Geçidin ardındaki sunucuyu çağırın.`,
    })
  }
  return { to: url, headers: { authorization: userinfo.basic } }
}

/** Its bytes as they are, so that whatever is to be tried can be sent; but what an editor marks as text is sent as JSON has it. */
async function readBodyFile(file: string): Promise<Buffer> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new OptionError({
      en: `reading the body: expected a file, ${error.message}. Name another with --body.`,
      tr: `Gövde okunamadı: bir dosya bekleniyordu, ${toldBy(error).tr}. --body ile başkasını verin.`,
    })
  })
  return markedEncoding(bytes) === undefined ? bytes : Buffer.from(textOfFile(bytes, file))
}
