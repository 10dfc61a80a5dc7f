"""The consent question is one screen of a small phone: nobody has to look for its buttons."""

import pytest
from playwright.async_api import Page, expect


@pytest.mark.parametrize("width", [320, 360])
async def test_the_question_and_its_buttons_are_in_view_together(page: Page, base_url: str, width: int) -> None:
    await page.set_viewport_size({"width": width, "height": 640})
    await page.goto(base_url)
    await page.locator("#text").fill("daftar")
    await page.keyboard.press("Enter")
    question = page.locator(".office[data-key='registration.consent'] .bubble")
    await expect(question).to_be_in_viewport(ratio=1)
    for label in ("Setuju", "Tidak", "Baca lengkap"):
        await expect(page.get_by_role("button", name=label, exact=True)).to_be_in_viewport(ratio=1)
    box = await page.get_by_role("button", name="Baca lengkap").bounding_box()
    field = await page.locator("#text").bounding_box()
    assert box is not None
    assert field is not None
    assert box["y"] + box["height"] <= field["y"]
