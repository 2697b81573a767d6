import type { Bilingual } from '../../../contracts/text/bilingual.js'

export function rateLimited(perSecond: number | undefined): Bilingual {
  const number = perSecond === undefined ? '' : ` (${perSecond})`
  return {
    en: `the target’s rate limit stopped the run (429): lower maxRequestsPerSecond${number}, or lift the limit for the test`,
    tr: `hedefin istek sınırı çalışmayı durdurdu (429): maxRequestsPerSecond değerini düşürün${number} veya sınırı test için kaldırın`,
  }
}

export function unavailable(status: number): Bilingual {
  return {
    en: `valid requests too were answered ${status} for as long as the run waited: see what stands before the target and whether it runs, and run again`,
    tr: `geçerli istekler de çalışma beklediği sürece ${status} aldı: hedefin önünde ne durduğuna ve hedefin çalışıp çalışmadığına bakın, sonra yeniden çalıştırın`,
  }
}

export function unsteady(status: number, trials: number): Bilingual {
  return {
    en: `a request of it was answered ${status} in each of ${trials} tries, though not always the same one, or while valid requests met it too: make what stands before the target steady, and run again`,
    tr: `${trials} denemenin her birinde bir isteği ${status} aldı; ancak hep aynı istek değildi veya geçerli istekler de bunu alıyordu: hedefin önündekini kararlı hâle getirip yeniden çalıştırın`,
  }
}

export function rushRefused(status: number): Bilingual {
  return {
    en: `a burst was answered ${status}, which may come from what stands before the target: let bursts through for the test`,
    tr: `istek yığını ${status} aldı; bu, hedefin önünde duran bir şeyden gelebilir: test için yığınlara izin verin`,
  }
}

/** Of a check that was judged again, for the first time a request of it was turned away. */
export const mayBeUsedUp: Bilingual = {
  en: 'a request of it was turned away or lost at first, and may have used up the fixture of its state; there is no other: give more of them (an array), or a states hook',
  tr: 'bir isteği ilk seferde geri çevrildi veya kayboldu ve durumunun sabit değerini tüketmiş olabilir; başkası yok: daha çok değer (bir dizi) veya bir durum ucu verin',
}
