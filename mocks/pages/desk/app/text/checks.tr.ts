import { levelWords, outcomeWords, verdictWords, wordsIn } from '../../../../../contracts/text/run-words.js'
import type { enChecks } from './checks.en.js'

const outcomes: Readonly<Record<string, string>> = wordsIn(outcomeWords, 'tr')
const verdicts: Readonly<Record<string, string>> = wordsIn(verdictWords, 'tr')
const levels: Readonly<Record<string, string>> = wordsIn(levelWords, 'tr')

export const trChecks: typeof enChecks = {
  outcomeOf: (outcome: string) => outcomes[outcome] ?? outcome,
  verdictOf: (verdict: string) => (verdicts[verdict] ?? verdict).toLocaleLowerCase('tr'),
  levelOf: (level: string) => levels[level] ?? level,
  runAll: 'Hepsini çalıştır',
  runFailed: 'Başarısızları çalıştır',
  runOne: 'Bunu çalıştır',
  stop: 'Durdur',
  starting: 'Başlıyor…',
  progress: 'Ne kadarı bitti',
  howFar: ({ judged, all, calls, isElsewhere }) =>
    [
      calls === undefined
        ? all === 0
          ? 'Başlıyor…'
          : `${judged}/${all}`
        : `gözlemleniyor: ${calls} çağrı · şimdilik ${judged}/${all} kontrol`,
      ...(isElsewhere ? ['başka yerde başlatıldı'] : []),
    ].join(' · '),
  noRecord:
    'Henüz kayıt yok. “Hepsini çalıştır” bu klasördeki yapılandırmanın hedeflerini denetler; uyum check ve uyum observe da buraya yazar.',
  noChecksHere: 'Bu mock bir programın içinde çalışıyor; kontrolleri uyum mock ile başlatılan gösterir.',
  checkGone: 'Kayıt artık bu kontrolü içermiyor.',
  expected: 'Beklenen',
  actual: 'Gelen',
  reason: 'Neden',
}
