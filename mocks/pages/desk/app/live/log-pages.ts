import type { ShownDelivery } from '../../../../deliveries/shown-delivery.js'
import type { ExchangeRow } from '../../../../journal/exchanges/exchange-row.js'
import { control } from '../state/control.js'

/** More than a screen holds. `desk-page.ts` has the browser ask for the same with the page itself. */
const first = '60'
const further = 1000
/** They come with headers and bodies. */
const furtherDeliveries = 200

type NewestPage = [ExchangeRow[], ShownDelivery[]]

function readNewest(text: string): Promise<NewestPage> {
  return Promise.all([
    control.get<ExchangeRow[]>('exchange-rows', { limit: first, text }),
    control.get<ShownDelivery[]>('deliveries', { limit: first }),
  ])
}

/** Asked for before anything is drawn, and taken once: what a browser fetched early is old a moment later. */
let early: Promise<NewestPage> | undefined = readNewest('')
early.catch(() => undefined)

/** The calls and deliveries that are seen at once. */
export function newestPage(text: string): Promise<NewestPage> {
  const taken = early
  early = undefined
  return taken !== undefined && text === '' ? taken : readNewest(text)
}

/** All that came before an exchange, the newest first. */
export async function olderExchanges(
  before: string | undefined,
  text: string,
  signal: AbortSignal,
): Promise<ExchangeRow[]> {
  const older: ExchangeRow[] = []
  for (let after = before; after !== undefined && !signal.aborted;) {
    const page = await control.get<ExchangeRow[]>('exchange-rows', { limit: String(further), after, text })
    for (const row of page) older.push(row)
    after = page.length === further ? page.at(-1)?.id : undefined
  }
  return older
}

/** All that was made before a delivery. */
export async function olderDeliveries(
  madeBefore: string | undefined,
  signal: AbortSignal,
): Promise<ShownDelivery[]> {
  const older: ShownDelivery[] = []
  for (let before = madeBefore; before !== undefined && !signal.aborted;) {
    const page = await control.get<ShownDelivery[]>('deliveries', {
      limit: String(furtherDeliveries),
      before,
    })
    for (const delivery of page) older.push(delivery)
    before = page.length === furtherDeliveries ? page[0]?.id : undefined
  }
  return older
}
