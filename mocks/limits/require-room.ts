import { ControlRefusal } from '../control/control-refusal.js'
import { limitText } from './limit-answer.js'
import type { LimitName, Limits } from './limits.js'

/** Refuses one more of what there is a limit to. */
export function requireRoom(name: LimitName, there: number, limits: Limits): void {
  if (there < limits[name]) return
  const told = {
    en: limitText(name, limits),
    tr: `Mock’un kendi sınırına ulaşıldı (mock.limits.${name}: ${limits[name]}); iş ortağının yanıtı değildir. Yapılandırmada mock.limits.${name} değerini yükseltin.`,
  }
  throw new ControlRefusal(503, told, { limit: name })
}
