<?php
// BK Yemek pushes an order to a POS: to try your POS with, or to play BK Yemek. Needs the curl extension.

// The base URL of the POS.
$baseUrl = getenv('UYUM_BASE_URL') ?: 'http://127.0.0.1:4010/bkyemek/pos';
$apiKey = getenv('BKYEMEK_API_KEY') ?: 'bk_test_key';
$apiSecret = getenv('BKYEMEK_API_SECRET') ?: 'bk_test_secret';

// The dates carry no zone: they are Türkiye's, and PHP's own is UTC.
date_default_timezone_set('Europe/Istanbul');

$order = [
    'siparis_id' => time(),
    'restoran_id' => 37,
    'siparis_tutari' => 120.5,
    'odeme_tutari' => 120.5,
    'odeme_tipi' => 'Nakit',
    'adres_id' => 5521,
    'musteri_adi' => 'Ayşe Güneş',
    'musteri_telefon' => '+905551234568',
    'adres' => 'Atatürk Bulvarı No: 45 D: 12',
    'adres_ilce' => 'Çankaya',
    'adres_mahalle' => 'Kızılay',
    'restoran_adi' => 'Örnek Restoran',
    // Texts and no booleans.
    'zile_basma' => 'Hayır',
    'siparis_tarihi' => date('Y-m-d H:i:s'),
    'siparis_durumu' => 'Restoran Onayı Bekliyor',
    'siparis_icerikleri' => [
        [
            'urun_adi' => 'Lahmacun',
            'tercihler_adi' => 'Acısız',
            'cikarilacaklar_adi' => 'Maydanoz',
            'urun_not' => 'Limon eklensin',
            'adet' => 3,
        ],
    ],
];

$curl = curl_init("$baseUrl/api/v1/restoran_pos_giris");
curl_setopt_array($curl, [
    CURLOPT_POSTFIELDS => json_encode($order, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR),
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/json',
        "X-API-KEY: $apiKey",
        "X-API-SECRET: $apiSecret",
    ],
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 10,
]);
$answer = curl_exec($curl);
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
echo "$status $answer\n";
exit($status === 200 ? 0 : 1);
