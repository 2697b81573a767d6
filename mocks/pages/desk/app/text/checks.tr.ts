import type { enChecks } from './checks.en.js'

const outcomes: Readonly<Record<string, string>> = {
  failed: 'başarısız',
  errored: 'hata verdi',
  skipped: 'atlandı',
  waived: 'muaf',
  passed: 'geçti',
  inapplicable: 'kapsam dışı',
}
const verdicts: Readonly<Record<string, string>> = {
  conformant: 'uyumlu',
  nonconformant: 'uyumsuz',
  incomplete: 'tamamlanmadı',
}

export const trChecks: typeof enChecks = {
  outcomeOf: (outcome: string) => outcomes[outcome] ?? outcome,
  verdictOf: (verdict: string) => verdicts[verdict] ?? verdict,
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
