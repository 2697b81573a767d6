<?php
// A POS tells HızırYemek that an order is being prepared. Needs the curl extension.

// In production: https://www.hiziryemek.com
$baseUrl = getenv('UYUM_BASE_URL') ?: 'http://127.0.0.1:4010/hiziryemek/platform';
$secretKey = getenv('HIZIRYEMEK_SECRET') ?: 'hy_test_secret';

// pending, confirmed, preparing, on_the_way, delivered or cancelled.
$update = ['orderId' => '507f1f77bcf86cd799439011', 'status' => 'preparing'];

$curl = curl_init("$baseUrl/api/v1/pos-webhook/webhook");
curl_setopt_array($curl, [
    CURLOPT_POSTFIELDS => json_encode($update, JSON_THROW_ON_ERROR),
    CURLOPT_HTTPHEADER => ['Content-Type: application/json', "x-secret-key: $secretKey"],
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 10,
]);
$answer = curl_exec($curl);
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
echo "$status $answer\n";
exit($status === 200 ? 0 : 1);
