"""The consent question is one screen of a small phone: nobody has to look for its buttons."""

import pytest
from playwright.async_api import Page, expect

ALL_AT_ONCE = "nama saya Rahmat Hidayat NIK 6311040406919901 KK 6311041207159902 lahir 4 juni 1991 desa Riwa"
"""Answered with two messages: thanks, and the question."""
INDONESIAN, ENGLISH = ("Setuju", "Tidak", "Baca lengkap"), ("I agree", "No", "Read in full")


@pytest.mark.parametrize(
    ("said", "labels"),
    [("daftar", INDONESIAN), (ALL_AT_ONCE, INDONESIAN), ("Good morning, I want to register", ENGLISH)],
    ids=["daftar", "all at once", "English"],
)
@pytest.mark.parametrize(("width", "height"), [(320, 568), (320, 640), (360, 640)])
async def test_the_question_and_its_buttons_are_in_view_together(
    page: Page, base_url: str, width: int, height: int, said: str, labels: tuple[str, ...]
) -> None:
    await page.set_viewport_size({"width": width, "height": height})
    await page.goto(base_url)
    await page.locator("#text").fill(said)
    await page.keyboard.press("Enter")
    question = page.locator(".office[data-key='registration.consent'] .bubble")
    await expect(question).to_be_in_viewport(ratio=1)
    for label in labels:
        await expect(page.get_by_role("button", name=label, exact=True)).to_be_in_viewport(ratio=1)
    box = await page.get_by_role("button", name=labels[-1]).bounding_box()
    field = await page.locator("#text").bounding_box()
    assert box is not None
    assert field is not None
    assert box["y"] + box["height"] <= field["y"]
