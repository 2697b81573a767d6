import { defineRequirements, requirementsOfEach } from '../../requirements/define-requirements.js'

/** The sample's explanation of StatusValue, line by line. */
const statusLines = {
  1: '1 (Sipariş oluşturuldu),',
  2: '2 (Sipariş hazırlanıyor),',
  3: '3 (Sipariş kuryeye atandı),',
  4: '4 (Kurye siparişi kabul etti),',
  5: '5 (Kurye siparişi reddetti),',
  6: '6 (Sipariş teslimata çıktı),',
  7: '7 (Sipariş müşteriye doğru yola çıktı),',
  8: '8 (Sipariş teslim edildi),',
  9: '9 (Sipariş iptal edildi)',
} as const

export type StatusValue = keyof typeof statusLines

export const statusValues = Object.keys(statusLines).map(Number) as StatusValue[]

/** The text that the page gives a status, as it stands on the wire. */
export function documentedStatus(value: StatusValue): string {
  return statusLines[value].replace(/^\d \((.*)\),?$/, '$1')
}

/** One requirement a status: number and text belong together. */
export const statusTextRequirements = defineRequirements(
  {
    operation: 'getPackage',
    document: 'dis-kaynak-pos-api-dokumantasyonu.txt',
  },
  requirementsOfEach(Object.keys(statusLines) as `${StatusValue}`[], 'status-text-of-', (name) => {
    const value = Number(name) as StatusValue
    return {
      kind: 'answer-member',
      members: ['Package.StatusValue', 'Package.Status'],
      statuses: [200],
      en: `A package in status ${value} has StatusValue ${value} and Status "${documentedStatus(value)}".`,
      tr: `${value} durumundaki pakette StatusValue ${value}, Status "${documentedStatus(value)}" olur.`,
      stated: statusLines[value],
    }
  }),
)
