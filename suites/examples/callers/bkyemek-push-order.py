#!/usr/bin/env python3
"""BK Yemek pushes an order to a POS: to try your POS with, or to play BK Yemek. Standard library only."""
import json
import os
import sys
import time
import urllib.error
import urllib.request

# The base URL of the POS.
BASE_URL = os.environ.get("UYUM_BASE_URL", "http://127.0.0.1:4010/bkyemek/pos")
API_KEY = os.environ.get("BKYEMEK_API_KEY", "bk_test_key")
API_SECRET = os.environ.get("BKYEMEK_API_SECRET", "bk_test_secret")

order = {
    "siparis_id": int(time.time()),
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
    # Texts and no booleans.
    "zile_basma": "Hayır",
    "siparis_tarihi": time.strftime("%Y-%m-%d %H:%M:%S"),
    "siparis_durumu": "Restoran Onayı Bekliyor",
    "siparis_icerikleri": [
        {
            "urun_adi": "Lahmacun",
            "tercihler_adi": "Acısız",
            "cikarilacaklar_adi": "Maydanoz",
            "urun_not": "Limon eklensin",
            "adet": 3,
        }
    ],
}
request = urllib.request.Request(
    f"{BASE_URL}/api/v1/restoran_pos_giris",
    data=json.dumps(order).encode(),
    headers={"Content-Type": "application/json", "X-API-KEY": API_KEY, "X-API-SECRET": API_SECRET},
)
try:
    with urllib.request.urlopen(request, timeout=10) as response:
        print(response.status, response.read().decode())
except urllib.error.HTTPError as refusal:
    sys.exit(f"{refusal.code} {refusal.read().decode()}")
