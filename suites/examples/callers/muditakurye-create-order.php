<?php
// A POS hands MuditaKurye an order. Needs the curl extension.

// In production: https://api.muditakurye.com.tr
$baseUrl = getenv('UYUM_BASE_URL') ?: 'http://127.0.0.1:4010/muditakurye/courier';
$apiKey = getenv('MUDITAKURYE_API_KEY') ?: 'yk_test_key';

$order = [
    'orderId' => 'order_' . (int) (microtime(true) * 1000),
    'restaurantId' => getenv('MUDITAKURYE_RESTAURANT_ID') ?: 'rest_test0000001',
    'customerName' => 'Ahmet Yılmaz',
    'customerPhone' => '+905551234567',
    'deliveryAddress' => 'Atatürk Caddesi No: 123, Çankaya, Ankara',
    'paymentMethod' => 'CASH',
    'paymentCaptured' => false,
    'total' => 103.5,
    'currency' => 'TRY',
    'items' => [
        [
            'productCode' => 'PIZZA_001',
            'productName' => 'Margarita Pizza',
            'quantity' => 2,
            'unitPrice' => 35,
            'totalAmount' => 70,
        ],
    ],
];

// The same orderId each time: it is still one order, however often it is sent.
for ($try = 1; $try <= 3; $try++) {
    $curl = curl_init("$baseUrl/webhook/third-party/order");
    curl_setopt_array($curl, [
        CURLOPT_POSTFIELDS => json_encode($order, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR),
        CURLOPT_HTTPHEADER => ['Content-Type: application/json', "X-API-Key: $apiKey"],
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
    ]);
    $answer = curl_exec($curl);
    // 0 where no answer came.
    $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
    echo "$status $answer\n";
    if ($status === 429) {
        sleep(60);
    } elseif ($status === 0 || $status >= 500) {
        sleep(2);
    } else {
        break;
    }
}
exit($status === 202 ? 0 : 1);
