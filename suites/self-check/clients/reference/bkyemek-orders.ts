import { randomInt } from 'node:crypto'

/** Of no other order. */
export function freshOrderId(): number {
  return randomInt(1_000_000, 99_999_999)
}

/** Orders as BK Yemek documents them: all 34 fields, the fifteen required ones, and a discount. */
export function bkyemekOrders(): Record<string, unknown>[] {
  return [{ ...leastOrder('Şule Çağrı'), ...optionalFields() }, leastOrder('Iğdır Işık'), discounted()]
}

function leastOrder(name: string): Record<string, unknown> {
  return {
    siparis_id: freshOrderId(),
    restoran_id: 4021,
    siparis_tutari: 345.5,
    odeme_tutari: 345.5,
    odeme_tipi: 'Nakit',
    adres_id: 88120,
    musteri_adi: name,
    musteri_telefon: '+905551234567',
    adres: `İğde Sk. No:${name.length}, Çankaya, Ankara`,
    adres_ilce: 'Çankaya',
    adres_mahalle: 'Kızılay',
    restoran_adi: 'Çankaya Ocakbaşı',
    siparis_tarihi: '2026-11-21 18:05:09',
    siparis_durumu: 'Restoran Onayı Bekliyor',
    siparis_icerikleri: [
      {
        urun_adi: 'Lahmacun',
        tercihler_adi: 'Acısız',
        cikarilacaklar_adi: 'Maydanoz',
        urun_not: 'Limon eklensin',
        adet: 3,
      },
      { urun_adi: 'Ayran', tercihler_adi: '', cikarilacaklar_adi: '', urun_not: '', adet: 1 },
    ],
  }
}

function discounted(): Record<string, unknown> {
  return { ...leastOrder('Ömer Üner'), odeme_tipi: 'Online', odeme_tutari: 295.5, kurye_tipi: 'BK Getirsin' }
}

function optionalFields(): Record<string, unknown> {
  return {
    adres_aciklama: 'Kapı no 7',
    adres_latitude: 39.9208,
    adres_longitude: 32.8541,
    adres_bina: 'E*** Apt',
    adres_kat: '4',
    adres_daire: '8',
    restoran_telefon: '0312 555 10 00',
    restoran_adres: 'Çarşı Cad. No:12',
    restoran_il: 'Ankara',
    restoran_ilce: 'Çankaya',
    restoran_enlem: 39.91,
    restoran_boylam: 32.86,
    kurye_not: 'Zili çalmayın',
    zile_basma: 'Hayır',
    kapida_birak: 'Evet',
    servis_getirme: 'Hayır',
    kurye_tipi: 'Restoran Getirsin',
    kurye_adi: 'Çağrı Şen',
    kurye_telefon: '05551112233',
  }
}
