import type { Language } from '../contracts/text/preferred-language.js'

const english = {
  /** One line that holds the base URL: scripts wait for it. */
  ready: (baseUrl: string) => `uyum mock is ready: ${baseUrl}`,
  elsewhere: (address: string) => `Others reach it at ${address}`,
  token: (token: string) => `The control API demands: Authorization: Bearer ${token}`,
  desk: (address: string) => `The desk is at ${address}`,
  noOperation: '(no operation)',
  states: {} as Readonly<Record<string, string>>,
}

const turkish: MockTexts = {
  ready: (baseUrl) => `uyum mock hazır: ${baseUrl}`,
  elsewhere: (address) => `Başkaları ona şuradan ulaşır: ${address}`,
  token: (token) => `Yönetim API’si şunu ister: Authorization: Bearer ${token}`,
  desk: (address) => `Masa şurada: ${address}`,
  noOperation: '(işlem yok)',
  states: {
    scheduled: 'sırada',
    held: 'bekletiliyor',
    sending: 'gönderiliyor',
    'given-up': 'vazgeçildi',
    dropped: 'düşürüldü',
  },
}

export type MockTexts = typeof english

export function mockTexts(language: Language): MockTexts {
  return language === 'tr' ? turkish : english
}
