import type { MatterTexts } from './texts.en.js'

export const texts: MatterTexts = {
  title: 'Kararın kapsamı',
  covers: 'Kapsam',
  note: 'Belgeler söz etsin etmesin herkesin bilmek istediği konular: ne kadarı görüldü, karar ne hakkında bir şey söylemiyor.',
  matter: 'Konu',
  found: 'Sonuç',
  state: {
    proved: 'kanıtlandı',
    partly: 'kısmen',
    failed: 'başarısız',
    'not-judged': 'değerlendirilmedi',
    'not-covered': 'belgelerde yok',
  },
  list: (titles) => titles.join(', '),
  passed: (passed, all) => `${all} kontrolden ${passed} tanesi geçti`,
  failed: (failed, all) => `${all} kontrolden ${failed} tanesi başarısız`,
  proved: (all) => `${all} kontrol`,
  beyond: (passed, all) => `belgelerin ötesindeki ${all} kontrolden ${passed} tanesi geçti`,
  ask: 'İş ortağına sorun',
  security: 'Güvenlik için önerilen, başarısız',
}
