#!/usr/bin/env python3
"""A courier company tells KuzeyPOS that a courier has set out. Standard library only."""
import json
import os
import sys
import urllib.error
import urllib.request

# In production: https://backend.paketsefim.com
BASE_URL = os.environ.get("UYUM_BASE_URL", "http://127.0.0.1:4010/kuzeypos/platform")
API_KEY = os.environ.get("KUZEYPOS_API_KEY", "kz_test_key")

SET_OUT = 1  # 2: delivered

update = {
    "restaurantId": os.environ.get("KUZEYPOS_RESTAURANT_ID", "507f1f77bcf86cd799439011"),
    # kuzeyOrderId of the order that KuzeyPOS pushed.
    "orderId": "507f1f77bcf86cd799439012",
    "status": SET_OUT,
}
request = urllib.request.Request(
    f"{BASE_URL}/api/v1/webhook/courier/status-update",
    data=json.dumps(update).encode(),
    headers={"Content-Type": "application/json", "x-api-key": API_KEY},
)
try:
    with urllib.request.urlopen(request, timeout=10) as response:
        print(response.status, response.read().decode())
except urllib.error.HTTPError as refusal:
    sys.exit(f"{refusal.code} {refusal.read().decode()}")
