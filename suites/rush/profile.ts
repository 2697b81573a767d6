import type { Bilingual } from '../../contracts/text/bilingual.js'

/** How orders arrive: an open model, in which customers do not wait for the answer that another one gets. */
export interface Profile {
  name: string
  text: Bilingual
  durationMs: number
  /** Arrivals a second when a share of the duration, 0 to 1, has passed. */
  rateAt(share: number): number
  /** The most that `rateAt` ever says. */
  peakPerSecond: number
  /** In the middle the platform is down for so long; what arrived meanwhile it delivers all at once. */
  outageMs: number
}

const quietestPerMinute = 2
const busiestPerMinute = 20
const minuteMs = 60_000

export const profiles = [
  {
    name: 'friday',
    text: {
      en: 'a Friday evening: from 2 to 20 orders a minute and back, in ten minutes; for one of them the platform is down',
      tr: 'cuma akşamı: on dakikada dakikada 2 siparişten 20’ye çıkar ve iner; bir dakika boyunca platform çalışmaz',
    },
    durationMs: 10 * minuteMs,
    rateAt: (share) =>
      (quietestPerMinute + (busiestPerMinute - quietestPerMinute) * Math.sin(Math.PI * share) ** 2) / 60,
    peakPerSecond: busiestPerMinute / 60,
    outageMs: minuteMs,
  },
  {
    name: 'burst',
    text: {
      en: '10 orders a second for 30 seconds; for five of them the platform is down, and then delivers 50 at once',
      tr: '30 saniye boyunca saniyede 10 sipariş; beş saniye boyunca platform çalışmaz, sonra 50’sini birden iletir',
    },
    durationMs: 30_000,
    rateAt: () => 10,
    peakPerSecond: 10,
    outageMs: 5000,
  },
  {
    name: 'soak',
    text: {
      en: 'an order a second for an hour; for three minutes of it the platform is down',
      tr: 'bir saat boyunca saniyede bir sipariş; üç dakika boyunca platform çalışmaz',
    },
    durationMs: 60 * minuteMs,
    rateAt: () => 1,
    peakPerSecond: 1,
    outageMs: 3 * minuteMs,
  },
] as const satisfies readonly Profile[]

export type ProfileName = (typeof profiles)[number]['name']
