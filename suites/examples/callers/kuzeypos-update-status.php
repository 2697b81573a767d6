<?php
// A courier company tells KuzeyPOS that a courier has set out. Needs the curl extension.

// In production: https://backend.paketsefim.com
$baseUrl = getenv('UYUM_BASE_URL') ?: 'http://127.0.0.1:4010/kuzeypos/platform';
$apiKey = getenv('KUZEYPOS_API_KEY') ?: 'kz_test_key';

$update = [
    'restaurantId' => getenv('KUZEYPOS_RESTAURANT_ID') ?: '507f1f77bcf86cd799439011',
    // kuzeyOrderId of the order that KuzeyPOS pushed.
    'orderId' => '507f1f77bcf86cd799439012',
    // 1: set out, 2: delivered. A number: "1" is another type.
    'status' => 1,
];

$curl = curl_init("$baseUrl/api/v1/webhook/courier/status-update");
curl_setopt_array($curl, [
    CURLOPT_POSTFIELDS => json_encode($update, JSON_THROW_ON_ERROR),
    CURLOPT_HTTPHEADER => ['Content-Type: application/json', "x-api-key: $apiKey"],
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 10,
]);
$answer = curl_exec($curl);
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
echo "$status $answer\n";
exit($status === 200 ? 0 : 1);
