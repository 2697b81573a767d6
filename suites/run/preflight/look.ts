import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import { sheetOf } from '../../../contracts/contract/surfaces.js'
import { NoAnswer } from '../http/no-answer.js'
import type { Attempt } from '../http/exchange.js'
import { unlessStopped } from '../pace/run-stopped.js'
import type { Target } from '../target/target.js'
import {
  beginning,
  redirected,
  refusedCredentials,
  toldToStrangers,
  unknownPath,
  webPage,
  type ForeignAnswer,
  type SeenAnswer,
} from './foreign-answers.js'
import { namesInAnotherDialect } from './naming-dialect.js'
import { isSaidAlike } from './said-at-a-path.js'

/** An answered call of those that a run begins with. */
interface Seen {
  operation: string
  method: string
  url: string
  answer: SeenAnswer
}

/**
 * What the answers to valid calls say against there being the surface at all, in a sentence with its cure; nothing where
 * it may well be. Only what all of them show, and what a server of this surface would not say of itself, counts: whether
 * a path is unknown, a path that nobody can know has to be answered alike.
 */
export async function look(target: Target): Promise<Bilingual | undefined> {
  const seen = target.sent.flatMap((attempt) => seenIn(target, attempt))
  if (seen.length === 0 || seen.length < target.sent.length) return undefined
  return (
    told(seen, redirected) ??
    told(seen, webPage) ??
    told(guarded(target, seen), refusedCredentials) ??
    strange(target, seen) ??
    atABareHost(target, seen) ??
    (await unknown(target, seen)) ??
    inAnotherDialect(target, seen)
  )
}

/** Whether an answer is there that the other one should be heard about. */
export function isDoubtful(target: Target): boolean {
  const kinds = [redirected, webPage, refusedCredentials, unknownPath]
  return target.sent
    .flatMap((attempt) => seenIn(target, attempt))
    .some(({ answer }) => kinds.some(({ fits }) => fits(answer)))
}

function told(seen: readonly Seen[], { fits, came, cure }: ForeignAnswer): Bilingual | undefined {
  const [first] = seen
  if (!first || !seen.every(({ answer }) => fits(answer))) return undefined
  const { en, tr } = came(first.answer)
  const asked = `${first.method} ${first.url}`
  return { en: `${asked} ${en}. ${cure.en}`, tr: `${asked} ${tr}. ${cure.tr}` }
}

/** A health probe is open to everybody: it says nothing of the credentials. */
function guarded({ contract, settings }: Target, seen: readonly Seen[]): Seen[] {
  const open = operationsOf(contract, settings.surface)
    .filter(({ isOpen }) => isOpen)
    .map(({ id }) => id)
  const asking = seen.filter(({ operation }) => !open.includes(operation))
  return asking.length > 0 ? asking : [...seen]
}

function strange(target: Target, seen: readonly Seen[]): Bilingual | undefined {
  const { toldToStrangers: words } = sheetOf(target.settings.surface)
  return words === undefined ? undefined : told(guarded(target, seen), toldToStrangers(words))
}

/** Where the base URL itself is called, a host without its path answers: its first page is there to be read. */
function atABareHost({ contract, settings }: Target, seen: readonly Seen[]): Bilingual | undefined {
  const isItselfCalled = operationsOf(contract, settings.surface).some(({ path }) => path === '')
  return isItselfCalled && seen.every(({ answer }) => answer.status === 405)
    ? told(seen, unknownPath)
    : undefined
}

/**
 * A framework says of an order that it does not know what it says of a path: such a path is known by a call that carries
 * nothing, which is answered otherwise there.
 */
async function unknown(target: Target, seen: readonly Seen[]): Promise<Bilingual | undefined> {
  const sentence = told(seen, unknownPath)
  if (!sentence) return undefined
  const { operation, request, response } = target.sent[0]!
  const path = `/${target.fresh('nowhere')}`
  const { headers, body } = request
  const nothing = { operation: operation!, headers: {}, deliberatelyInvalid: true }
  try {
    const elsewhere = await target.send({ ...nothing, path, headers, body })
    if (!isSaidAlike({ request, response: response! }, elsewhere)) return undefined
    const bare = await target.send(nothing)
    const bareElsewhere = await target.send({ ...nothing, path })
    return isSaidAlike(bare, bareElsewhere) ? sentence : undefined
  } catch (error) {
    if (error instanceof NoAnswer) return undefined
    unlessStopped(error)
    return undefined
  }
}

function inAnotherDialect(target: Target, seen: readonly Seen[]): Bilingual | undefined {
  const { contract, settings } = target
  const operations = operationsOf(contract, settings.surface)
  const found = seen.map(({ operation, answer }) => {
    const answers = operations.find(({ id }) => id === operation)?.answers.values() ?? []
    const examples = [...answers].flatMap(({ examples: bodies }) => [...bodies.values()])
    const documented = examples.flatMap((body) =>
      typeof body === 'object' && body !== null && !Array.isArray(body) ? Object.keys(body) : [],
    )
    return namesInAnotherDialect(answer.body, [...new Set(documented)])
  })
  if (!found.every((names) => names.length > 0)) return undefined
  const { method, url } = seen[0]!
  const asked = `${method} ${url}`
  const sent = found[0]!.map((name) => `"${beginning(target.masked(name.sent))}"`).join(', ')
  const documented = found[0]!.map((name) => `"${name.documented}"`).join(', ')
  return {
    en: `${asked} answers with ${sent}, where the documents have ${documented}: the same names in another spelling. Set the names of your JSON library, or see whether another version of the API answers there.`,
    tr: `${asked}, belgelerdeki ${documented} yerine ${sent} ile yanıt veriyor: aynı adlar, başka bir yazılışla. JSON kütüphanenizin adlandırmasını ayarlayın ya da orada API’nin başka bir sürümünün yanıt verip vermediğine bakın.`,
  }
}

function seenIn(target: Target, { operation, request, response }: Attempt): Seen[] {
  if (operation === undefined || !response) return []
  return [{ operation, method: request.method, url: request.url, answer: answerIn(target, response) }]
}

/** Secrets are masked in all that a sentence may repeat. */
function answerIn(
  target: Target,
  { status, headers, readableBody }: NonNullable<Attempt['response']>,
): SeenAnswer {
  const location = headers['location']
  return {
    status,
    headers: location === undefined ? {} : { location: target.masked(location) },
    body: readableBody.toString(),
  }
}
