import { expect, test } from 'vitest'
import { clientVerdict } from './client-verdict.js'

const remarks = [{ en: 'the command ended with exit status 0', tr: 'komut 0 çıkış koduyla bitti' }]
const sentenceOf = (isToldWhere: boolean) =>
  clientVerdict([], { partial: false, callCount: 0, isToldWhere, remarks }).sentence

test('where nobody called, the sentence says where the client finds its address', () => {
  expect(sentenceOf(true)).toEqual({
    en: 'Incomplete: there was no call that the documents name: the command ended with exit status 0. The client finds its base URL in UYUM_BASE_URL.',
    tr: 'Tamamlanmadı: belgelerde adı geçen hiçbir çağrı yapılmadı: komut 0 çıkış koduyla bitti. İstemci taban URL’yi UYUM_BASE_URL değişkeninde bulur.',
  })
})

test('a recording can be told nothing any more', () => {
  expect(sentenceOf(false).en).toMatch(/exit status 0\.$/)
})
