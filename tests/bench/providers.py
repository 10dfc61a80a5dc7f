"""Telegram and Twilio that take everything at once: `python -m tests.bench.providers PORT`.

They stand in a process of their own, so that the sender's cost is the sender's alone.
"""

import sys
from itertools import count

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

ME = {"id": 1, "is_bot": True, "first_name": "bench", "username": "bench_bot"}
NOWHERE = {"message_id": 1, "date": 1795392000, "chat": {"id": 1, "type": "private"}}


def providers() -> Starlette:
    """Both, on one port; `GET /counts` says how many messages each took."""
    taken, numbers = {"telegram": 0, "whatsapp": 0}, count(1)

    async def telegram(request: Request) -> Response:
        method = request.path_params["method"]
        await request.body()
        if method == "sendMessage":
            taken["telegram"] += 1
            return JSONResponse({"ok": True, "result": NOWHERE | {"message_id": next(numbers)}})
        return JSONResponse({"ok": True, "result": ME if method == "getMe" else True})

    async def messages(request: Request) -> Response:
        await request.body()
        taken["whatsapp"] += 1
        answer = {"sid": f"SM{next(numbers):032x}", "status": "queued", "error_code": None, "num_media": "0"}
        return JSONResponse(answer, status_code=201)

    async def nothing(request: Request) -> Response:
        return JSONResponse({"messages": [], "meta": {"key": "messages"}})

    async def counts(_request: Request) -> Response:
        return JSONResponse(taken)

    return Starlette(routes=[
        Route("/counts", counts),
        Route("/bot{token}/{method}", telegram, methods=["POST"]),
        Route("/2010-04-01/Accounts/{account}/Messages.json", messages, methods=["POST"]),
        Route("/2010-04-01/{rest:path}", nothing, methods=["GET", "DELETE"]),
    ])  # fmt: skip


if __name__ == "__main__":
    uvicorn.run(providers(), host="127.0.0.1", port=int(sys.argv[1]), log_level="error", access_log=False)
