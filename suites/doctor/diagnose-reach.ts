import type { Diagnosis } from './diagnosis.js'
import type { Reached } from './reach.js'

/** More than this, and documents that sign or date by the clock are judged wrongly by people. */
const tolerableSkewMs = 60_000

/** What an answer, or its lack, says of a server at `url`. */
export function diagnoseReach(subject: string, url: string, reached: Reached, now: number): Diagnosis[] {
  if ('told' in reached) return [{ subject, state: 'obstacle', text: reached.told }]
  const answers: Diagnosis = {
    subject,
    state: 'fine',
    text: { en: `${url} answers (${reached.status})`, tr: `${url} yanıt veriyor (${reached.status})` },
  }
  return [answers, ...diagnoseClock(subject, reached.date, now)]
}

function diagnoseClock(subject: string, date: string | undefined, now: number): Diagnosis[] {
  const skew = date === undefined ? NaN : Date.parse(date) - now
  if (Number.isNaN(skew) || Math.abs(skew) <= tolerableSkewMs) return []
  const seconds = Math.round(Math.abs(skew) / 1000)
  return [
    {
      subject,
      state: 'notice',
      text: {
        en: `its clock is ${seconds} s ${skew > 0 ? 'ahead of' : 'behind'} this machine’s. Set both by NTP: times in orders are compared.`,
        tr: `saati bu makineninkinden ${seconds} sn ${skew > 0 ? 'ileri' : 'geri'}. İkisini de NTP ile ayarlayın: siparişlerdeki zamanlar karşılaştırılır.`,
      },
    },
  ]
}
