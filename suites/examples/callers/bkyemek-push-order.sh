#!/bin/sh
# BK Yemek pushes an order to a POS, with curl: to try your POS with, or to play BK Yemek.
set -eu

# The base URL of the POS.
base_url=${UYUM_BASE_URL:-http://127.0.0.1:4010/bkyemek/pos}
api_key=${BKYEMEK_API_KEY:-bk_test_key}
api_secret=${BKYEMEK_API_SECRET:-bk_test_secret}

curl --silent --show-error --fail-with-body --write-out '\n' --max-time 10 \
  "$base_url/api/v1/restoran_pos_giris" \
  -H "X-API-KEY: $api_key" \
  -H "X-API-SECRET: $api_secret" \
  -H 'Content-Type: application/json' \
  --data-binary @- <<END
{
  "siparis_id": $(date +%s),
  "restoran_id": 37,
  "siparis_tutari": 120.50,
  "odeme_tutari": 120.50,
  "odeme_tipi": "Nakit",
  "adres_id": 5521,
  "musteri_adi": "Ayşe Güneş",
  "musteri_telefon": "+905551234568",
  "adres": "Atatürk Bulvarı No: 45 D: 12",
  "adres_ilce": "Çankaya",
  "adres_mahalle": "Kızılay",
  "restoran_adi": "Örnek Restoran",
  "zile_basma": "Hayır",
  "siparis_tarihi": "$(date '+%Y-%m-%d %H:%M:%S')",
  "siparis_durumu": "Restoran Onayı Bekliyor",
  "siparis_icerikleri": [
    {
      "urun_adi": "Lahmacun",
      "tercihler_adi": "Acısız",
      "cikarilacaklar_adi": "Maydanoz",
      "urun_not": "Limon eklensin",
      "adet": 3
    }
  ]
}
END
