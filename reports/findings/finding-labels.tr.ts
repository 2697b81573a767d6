import type { FindingLabels } from './finding-labels.en.js'

/** What stands before each part of a finding, where it is told in plain text. */
export const labels: FindingLabels = {
  title: 'kontrol',
  requires: 'gereklilik',
  quote: 'alıntı',
  document: 'belge',
  expected: 'beklenen',
  actual: 'gelen',
  reason: 'neden',
  until: 'muafiyet bitişi',
  approver: 'onaylayan',
  curl: 'curl',
  again: 'yeniden',
  leftOut: (count) => `devamı results.json dosyasında, ${count} karakter`,
}
