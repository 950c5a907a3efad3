"""A parent walks from Start to their notes, by touch and by keyboard alone."""

import re
from datetime import date

import pytest
from playwright.async_api import Locator, Page, expect

from flows.flow import Place
from messages.render import Words

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

WALK = [
    ("opening/safety", "no"),
    ("opening/nation", "england"),
    ("opening/menu", "compulsory"),
    ("shared/role", "looking"),
    ("bot/buttons", "summary"),
]
WORDS = Words()
NOWHERE = Place(state="", path=(), answers={})
LABELS = [
    WORDS.page(template, NOWHERE, date(2026, 11, 22)).options[choice] for template, choice in WALK
]


def key(page: Page, label: str) -> Locator:
    return page.locator(".key").get_by_text(label, exact=True)


def from_bot(page: Page) -> Locator:
    return page.locator(".message.theirs")


async def start(page: Page) -> None:
    await page.get_by_role("button", name="Start", exact=True).click()
    await expect(from_bot(page)).to_have_count(1)


async def test_every_question_takes_the_place_of_the_last_until_the_notes(page, picture):
    await picture("0")
    await start(page)
    await from_bot(page).evaluate("element => { element.isTheSame = true; }")

    for number, label in enumerate(LABELS[:-1], start=1):
        await picture(str(number))
        await key(page, label).click()
        await expect(key(page, label)).to_have_count(0)
        await expect(from_bot(page)).to_have_count(1)
        assert await from_bot(page).evaluate("element => element.isTheSame")

    await picture("outcome")
    await key(page, LABELS[-1]).click()
    await expect(from_bot(page)).to_have_count(2)
    await expect(from_bot(page).first).to_contain_text("not legal advice")
    await expect(from_bot(page).last.locator(".key")).not_to_have_count(0)
    await picture("notes")


async def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until the target has the focus, and shows that it has."""
    await expect(target).to_be_visible()
    for _ in range(40):
        await page.keyboard.press("Tab")
        if await target.evaluate("element => element === document.activeElement"):
            outline = await target.evaluate("element => getComputedStyle(element).outlineStyle")
            assert outline == "solid"
            return
    pytest.fail(f"the keyboard does not reach {target}")


async def test_the_keyboard_alone_is_enough(page, picture):
    await tab_to(page, page.get_by_role("button", name="Start", exact=True))
    await page.keyboard.press("Enter")

    for label in LABELS:
        await tab_to(page, key(page, label))
        await picture(f"{LABELS.index(label)}")
        await page.keyboard.press("Enter")
        await expect(key(page, label)).to_have_count(0)

    await expect(from_bot(page)).to_have_count(2)


async def test_after_a_press_the_keyboard_goes_on_from_the_new_question(page):
    await start(page)
    await key(page, LABELS[0]).focus()
    await page.keyboard.press("Enter")
    await expect(key(page, LABELS[1])).to_be_visible()

    await expect(from_bot(page)).to_be_focused()
    await page.keyboard.press("Tab")
    await expect(page.locator(".key").first).to_be_focused()


async def test_a_screen_reader_is_told_of_messages_and_each_control_has_a_name(page):
    await start(page)

    log = page.get_by_role("log")
    await expect(log).to_have_attribute("aria-live", "polite")
    assert await log.get_attribute("aria-label")
    for control in await page.locator("button:visible, summary:visible, textarea:visible").all():
        await expect(control).to_have_accessible_name(re.compile(r"\S"))
