import { ControlRefusal } from '../control-refusal.js'

/** The refusal of what names an exchange that the journal does not keep. */
export function unknownExchange(doing: string, id: string): ControlRefusal {
  return new ControlRefusal(404, {
    en: `${doing} the exchange ${id}: expected one that the journal keeps, it does not have it. GET exchanges lists them.`,
    tr: `${id} numaralı çağrı: günlükte yok. Olanları GET exchanges listeler.`,
  })
}
