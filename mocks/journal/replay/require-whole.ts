import { ControlRefusal } from '../../control/control-refusal.js'
import { placeholder } from '../placeholder.js'

/** What stands for a secret must not be sent for it: the answer would be another's. */
export function requireWhole(parts: Readonly<Record<string, unknown>>): void {
  for (const [part, value] of Object.entries(parts)) {
    if (!JSON.stringify(value).includes(placeholder)) continue
    throw new ControlRefusal(400, {
      en: `replaying with changes: expected "${placeholder}" only where the ${part} that was sent had a secret, it stands elsewhere. Write the value there.`,
      tr: `Düzenleyip gönderme: “${placeholder}” yalnızca gönderilen çağrıda gizli değerin durduğu yerde kalabilir, başka yerde duruyor. Oraya değerin kendisini yazın.`,
    })
  }
}
