#!/usr/bin/env python3
"""A POS hands MuditaKurye an order. Standard library only."""
import json
import os
import sys
import time
import urllib.error
import urllib.request

# In production: https://api.muditakurye.com.tr
BASE_URL = os.environ.get("UYUM_BASE_URL", "http://127.0.0.1:4010/muditakurye/courier")
API_KEY = os.environ.get("MUDITAKURYE_API_KEY", "yk_test_key")
RESTAURANT_ID = os.environ.get("MUDITAKURYE_RESTAURANT_ID", "rest_test0000001")

order = {
    "orderId": f"order_{time.time_ns() // 1_000_000}",
    "restaurantId": RESTAURANT_ID,
    "customerName": "Ahmet Yılmaz",
    "customerPhone": "+905551234567",
    "deliveryAddress": "Atatürk Caddesi No: 123, Çankaya, Ankara",
    "deliveryLatitude": 39.9208,
    "deliveryLongitude": 32.8541,
    "paymentMethod": "CASH",
    "paymentCaptured": False,
    "total": 103.50,
    "currency": "TRY",
    "items": [
        {
            "productCode": "PIZZA_001",
            "productName": "Margarita Pizza",
            "quantity": 2,
            "unitPrice": 35,
            "totalAmount": 70,
        }
    ],
}


def send():
    request = urllib.request.Request(
        f"{BASE_URL}/webhook/third-party/order",
        data=json.dumps(order).encode(),
        headers={"Content-Type": "application/json", "X-API-Key": API_KEY},
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, response.read().decode()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.read().decode()


# The same orderId each time: it is still one order, however often it is sent.
for _ in range(3):
    status, answer = send()
    print(status, answer)
    if status == 429:
        time.sleep(60)
    elif status >= 500:
        time.sleep(2)
    else:
        break
sys.exit(0 if status == 202 else 1)
