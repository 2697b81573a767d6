import { useState } from 'preact/hooks'
import type { SurfaceCatalog } from '../../../../control/catalog.js'
import type { ShownDelivery } from '../../../../deliveries/shown-delivery.js'
import type { ShownOrder } from '../../../../control/shown-order.js'
import { TargetForm } from '../parts/target-form.jsx'
import { useKeys } from '../parts/use-keys.js'
import { control, Refused } from '../state/control.js'
import { worldChanged } from '../state/known.js'
import { attempt, say } from '../state/said.js'
import { useTexts } from '../text/language.js'
import { MoveChoice } from './move-choice.jsx'

const lateMinutes = [5, 15, 60]

/** What can be done with an order: send it, move it, and let go wrong what goes wrong in life. */
export function OrderActions({ surface, order }: { surface: SurfaceCatalog; order: ShownOrder }) {
  const texts = useTexts()
  const [wanting, setWanting] = useState<object | undefined>()
  const pushes = surface.orders?.pushes ?? null
  const isSent = pushes !== null && pushes.operation !== null
  const path = `orders/${surface.surface}/${encodeURIComponent(order.id)}`
  const send = async (how: object): Promise<void> => {
    try {
      const made = await control.post<ShownDelivery[]>(`${path}/send`, how)
      const last = made.at(-1)?.attempts.at(-1)
      setWanting(undefined)
      say(
        last ? texts.sentWith(last.status ?? 0) : texts.planned,
        last !== undefined && (last.status ?? 500) >= 300,
      )
    } catch (error) {
      // Nobody is to receive it yet: ask who.
      if (error instanceof Refused && error.details['target'] !== undefined) setWanting(how)
      else say((error as Error).message, true)
    }
    worldChanged()
  }
  const move = (body: object): void =>
    void attempt(() => control.post<ShownOrder>(`${path}/advance`, body)).then((moved) => {
      if (moved) say(texts.movedTo(moved.status ?? ''))
      worldChanged()
    })
  const loseAnswer = (): void => {
    const [name, value] =
      Object.entries(order.names).find(([member]) => surface.orders?.names.includes(member)) ?? []
    if (name === undefined) return
    const match = { surface: surface.surface, fields: { [name]: value } }
    void attempt(
      () => control.post('faults', { match, effect: { wire: 'apply-then-drop' }, times: 1 }),
      texts.answerWillBeLost,
    )
  }
  useKeys({
    ...(isSent && { s: () => void send({}) }),
    ...(surface.orders?.advance && { '.': () => move({}) }),
  })
  return (
    <div class="order-actions">
      <div class="actions">
        {isSent && (
          <>
            <button type="button" class="main" aria-keyshortcuts="s" onClick={() => void send({})}>
              {texts.sendToMyServer}
            </button>
            <button type="button" onClick={() => void send({ times: 2 })}>
              {texts.sendTwice}
            </button>
            <select
              aria-label={texts.sendLate}
              value=""
              onChange={(event) => {
                void send({ delaySeconds: Number(event.currentTarget.value) * 60 })
                event.currentTarget.value = ''
              }}
            >
              <option value="">{texts.sendLate}</option>
              {lateMinutes.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {texts.inMinutes(minutes)}
                </option>
              ))}
            </select>
          </>
        )}
        <button type="button" onClick={loseAnswer}>
          {texts.loseAnswer}
        </button>
      </div>
      {wanting && pushes && (
        <TargetForm surface={pushes.surface} onSaved={() => void send(wanting)} hint={texts.whereIsServer} />
      )}
      {surface.orders?.advance && <MoveChoice surface={surface} order={order} onMove={move} />}
      {pushes?.operation === null && <p class="quiet">{texts.newsGoTo(pushes.surface)}</p>}
    </div>
  )
}
