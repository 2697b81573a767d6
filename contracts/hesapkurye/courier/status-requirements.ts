import type { Requirement } from '../../requirement.js'

const page = 'dis-kaynak-pos-api-dokumantasyonu.txt'

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

function statusTextRequirement(value: StatusValue): Requirement {
  return {
    kind: 'answer-member',
    members: ['Package.StatusValue', 'Package.Status'],
    operation: 'getPackage',
    statuses: [200],
    text: {
      en: `A package in status ${value} has StatusValue ${value} and Status "${documentedStatus(value)}".`,
      tr: `${value} durumundaki pakette StatusValue ${value}, Status "${documentedStatus(value)}" olur.`,
    },
    basis: 'stated',
    document: page,
    quote: statusLines[value],
  }
}

/** One requirement a status: number and text belong together. */
export const statusTextRequirements = Object.fromEntries(
  statusValues.map((value) => [`status-text-of-${value}`, statusTextRequirement(value)]),
) as Record<`status-text-of-${StatusValue}`, Requirement>
