<?php
// A POS hands Hesap Kurye a package. Needs the curl extension.

// In production: http://api.hesapkurye.com.
$baseUrl = getenv('UYUM_BASE_URL') ?: 'http://127.0.0.1:4010/hesapkurye/courier';

// The dates carry no zone: they are Türkiye's, and PHP's own is UTC.
date_default_timezone_set('Europe/Istanbul');

function post(string $url, array $body): string
{
    $curl = curl_init($url);
    curl_setopt_array($curl, [
        CURLOPT_POSTFIELDS => json_encode($body, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR),
        CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
    ]);
    $answer = curl_exec($curl);
    $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
    if ($status === 200) {
        return $answer;
    }
    fwrite(STDERR, "$status $answer\n");
    exit(1);
}

$credentials = [
    'ApiKey' => getenv('HESAPKURYE_API_KEY') ?: 'hk_test_key',
    'ApiSecret' => getenv('HESAPKURYE_API_SECRET') ?: 'hk_test_secret',
];
// A list of methods, or the one that there is.
$found = json_decode(post("$baseUrl/OutSource/GetPaymentMethods", $credentials), true, 8, JSON_THROW_ON_ERROR);
$methods = array_is_list($found) ? $found : [$found];
$cash = $methods[0];
foreach ($methods as $method) {
    if (str_contains($method['PaymentName'], 'Nakit')) {
        $cash = $method;
    }
}

$package = [
    ...$credentials,
    'RestaurantID' => getenv('HESAPKURYE_RESTAURANT_ID') ?: 'hk_test_restaurant',
    // Your POS in Hesap Kurye's list.
    'OutSourceID' => (int) (getenv('HESAPKURYE_OUTSOURCE_ID') ?: 5),
    'RemoteOrderNumber' => (string) (int) (microtime(true) * 1000),
    'Address' => 'Atatürk Caddesi No: 123, Melikgazi, Kayseri',
    'AddressDetail' => '3. kat',
    // Texts, unlike the amounts.
    'Latitude' => '38.6902',
    'Longitude' => '35.5450',
    'PackageType' => 'Diğer',
    'PaymentMethodId' => $cash['PaymentMethod'],
    'PaymentMethod' => $cash['PaymentName'],
    'PackagePrice' => 190.5,
    'OrderNote' => 'Zili çalmayın',
    'CustomerName' => 'Ayşe Güneş',
    'CustomerPhone' => '5551234567',
    'CreateDate' => date('Y-m-d H:i'),
    'TargetDate' => date('Y-m-d H:i', time() + 45 * 60),
    'PrepareTime' => 15,
    'IsFutureOrder' => false,
    'IsPickUpOrder' => false,
    'Products' => [
        [
            'quantity' => 2,
            'unitPrice' => 95.25,
            'productName' => 'Kayseri Mantısı',
            'productOptions' => 'Yoğurtlu',
            'productNote' => '',
            'totalAmount' => 190.5,
        ],
    ],
];

echo '200 ', post("$baseUrl/OutSource/SavePackage", $package), "\n";
