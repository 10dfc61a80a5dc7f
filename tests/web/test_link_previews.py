"""A chat program that shows a link fetches it: that is nobody's visit."""

import re

import pytest

from tests.support.office import Office

AGENTS = [
    ("TelegramBot (like TwitterBot)", 0),
    ("WhatsApp/2.23.20.0", 0),
    ("facebookexternalhit/1.1", 0),
    ("Mozilla/5.0 (Linux; Android 11) Chrome/120 Mobile Safari/537.36", 1),
    ("", 1),
]


@pytest.mark.parametrize(("agent", "opened"), AGENTS)
async def test_only_people_count(office: Office, agent: str, opened: int) -> None:
    officer = await office.staff("village", "63.11.01.2005")
    link = re.search(r"/d/[\w-]+", (await officer.say("/tautan"))[-1].text)
    assert link is not None
    response = await office.http.get(link.group(), headers={"user-agent": agent})
    assert response.status_code == 200
    assert f"Dibuka {opened} kali" in (await officer.say("/tautan"))[-1].text
