#!/usr/bin/env python3
"""A POS tells HızırYemek that an order is being prepared. Standard library only."""
import json
import os
import sys
import urllib.error
import urllib.request

# In production: https://www.hiziryemek.com
BASE_URL = os.environ.get("UYUM_BASE_URL", "http://127.0.0.1:4010/hiziryemek/platform")
SECRET_KEY = os.environ.get("HIZIRYEMEK_SECRET", "hy_test_secret")

# pending, confirmed, preparing, on_the_way, delivered or cancelled.
update = {"orderId": "507f1f77bcf86cd799439011", "status": "preparing"}

request = urllib.request.Request(
    f"{BASE_URL}/api/v1/pos-webhook/webhook",
    data=json.dumps(update).encode(),
    headers={"Content-Type": "application/json", "x-secret-key": SECRET_KEY},
)
try:
    with urllib.request.urlopen(request, timeout=10) as response:
        print(response.status, response.read().decode())
except urllib.error.HTTPError as refusal:
    sys.exit(f"{refusal.code} {refusal.read().decode()}")
