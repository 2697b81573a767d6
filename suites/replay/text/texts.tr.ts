import { outcomeWords, wordsIn } from '../../../contracts/text/run-words.js'
import type { ReplayTexts } from './texts.en.js'

export const texts: ReplayTexts = {
  change: {
    fixed: 'düzeldi',
    'still failing': 'hâlâ başarısız',
    'failing otherwise': 'başka türlü başarısız',
    'failing now': 'şimdi başarısız',
    'passing as before': 'önceki gibi geçiyor',
    'cannot tell': 'söylenemiyor',
  },
  outcome: wordsIn(outcomeWords, 'tr'),
  at: 'adres',
  then: 'önce',
  now: 'şimdi',
  expected: 'beklenen',
  got: 'gelen',
  because: 'neden',
  interrupted: (count) => `${count} istekten sonra kesildi: yeniden çalıştırın.`,
  contractChanged: 'Kayıt yazıldıktan sonra sözleşme değişmiş.',
}
