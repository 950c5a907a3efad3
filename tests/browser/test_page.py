"""What the preview's page does besides showing a walk."""

import asyncio

import pytest
from playwright.async_api import Browser, Page, expect

from bot.preview.chats import Change
from tests.browser.conftest import PHONE, Running, previewed
from tests.browser.test_walk import from_bot, start

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


def box(page: Page):
    return page.get_by_role("textbox")


async def say(page: Page, text: str) -> None:
    await box(page).fill(text)
    await box(page).press("Enter")


async def test_what_looks_like_html_is_shown_and_never_run(page):
    await start(page)
    text = "<img src=x onerror=document.title='run'>"

    await say(page, text)

    await expect(page.locator(".mine .words").last).to_have_text(text)
    await expect(page).to_have_title("Waypoint")


async def test_the_up_arrow_edits_what_was_last_typed_and_escape_leaves_it(page):
    await start(page)
    await say(page, "Helo")
    await box(page).press("ArrowUp")
    await expect(box(page)).to_have_value("Helo")
    await box(page).press("Escape")
    await expect(box(page)).to_have_value("")

    await box(page).press("ArrowUp")
    await box(page).fill("Hello")
    await box(page).press("Enter")

    await expect(page.locator(".mine").last).to_contain_text("Hello")
    await expect(page.locator(".mine").last.locator("time")).to_contain_text("edited")


async def test_a_sticker_is_sent_from_the_menu_and_answered(page, picture):
    await start(page)
    screen = await from_bot(page).last.get_attribute("data-id")

    await page.get_by_text("Attach", exact=True).click()
    await picture("menu")
    await page.get_by_role("button", name="Sticker").click()

    await expect(page.locator(".mine")).to_have_count(2)
    await expect(page.locator(f"[data-id='{screen}']")).to_have_count(0)
    await expect(from_bot(page)).not_to_have_count(0)


async def test_escape_closes_a_menu_and_gives_the_focus_back(page):
    await start(page)
    menu = page.locator("summary", has_text="Attach")
    await menu.focus()
    await page.keyboard.press("Enter")
    sticker = page.get_by_role("button", name="Sticker")
    await expect(sticker).to_be_visible()

    await page.keyboard.press("Escape")

    await expect(sticker).to_be_hidden()
    await expect(menu).to_be_focused()


async def test_an_alert_asks_to_be_closed_and_a_toast_does_not(page, bot, picture):
    (chat,) = bot.api.chats
    bot.api.tell(Change("answer", chat, "Noted"))
    await expect(page.get_by_role("status").get_by_text("Noted")).to_be_visible()
    bot.api.tell(Change("answer", chat, "Read this", alert=True))
    alert = page.get_by_role("dialog", name="Read this")
    await expect(alert).to_be_visible()
    await picture("alert")

    await page.keyboard.press("Escape")

    await expect(alert).to_be_hidden()


async def test_two_people_chat_side_by_side_or_one_at_a_time(page, picture):
    await start(page)
    await page.get_by_role("button", name="Add another person").click()
    chats = page.locator(".chat")
    await expect(chats).to_have_count(2)

    await expect(chats.nth(0)).to_be_hidden()
    await expect(chats.nth(1)).to_be_visible()
    await page.get_by_label("People").get_by_role("button").first.click()
    await expect(chats.nth(0)).to_be_visible()
    await expect(chats.nth(1)).to_be_hidden()
    await picture("phone")

    await page.set_viewport_size({"width": 1280, "height": 800})
    await expect(chats.nth(0)).to_be_visible()
    await expect(chats.nth(1)).to_be_visible()
    await expect(chats.nth(1).locator(".message")).to_have_count(0)
    await picture("side-by-side")


async def test_a_chat_can_be_deleted_and_started_again(page):
    await start(page)
    await page.get_by_text("More", exact=True).click()
    await page.get_by_role("button", name="start again").click()
    await expect(page.locator(".message")).to_have_count(0)

    await start(page)

    await expect(page.locator(".key")).not_to_have_count(0)


async def test_a_deep_link_is_started_with_its_word(browser: Browser, bot: Running):
    page = await browser.new_page(viewport=PHONE)
    await page.goto(f"{bot.url}?start=refusal")
    await start(page)

    await expect(page.locator(".mine .words")).to_have_text("/start refusal")


@pytest.mark.parametrize(
    ("width", "height"), [(640, 400), (320, 640)], ids=["twice", "four times"]
)
async def test_enlarged_nothing_is_cut_off_sideways(page, picture, width, height):
    await page.set_viewport_size({"width": width, "height": height})
    await start(page)

    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await box(page).click()
    await expect(page.get_by_role("button", name="Send")).to_be_in_viewport(ratio=1)
    await picture(str(width))


async def test_the_page_finds_the_bot_again_after_a_restart(browser: Browser):
    async with previewed() as first:
        page = await browser.new_page(viewport=PHONE)
        await page.goto(first.url)
        await start(page)
    await expect(page.get_by_text("Trying again")).to_be_visible()

    async with previewed(port=int(first.url.rsplit(":", 1)[1].strip("/"))):
        await expect(page.get_by_text("Trying again")).to_be_hidden(timeout=15_000)
        await expect(page.locator(".message")).to_have_count(0)
        await start(page)


async def test_a_tick_leaves_the_focus_and_the_page_where_they_were(page, bot):
    (chat,) = bot.api.chats
    sent = await bot.api.call("sendMessage", {"chat_id": chat, "text": "?", **options("")})
    twelfth = page.locator(".key").nth(12)
    await twelfth.focus()
    where = await page.get_by_role("log").evaluate("log => log.scrollTop")

    place = {"chat_id": chat, "message_id": sent["message_id"]}
    await bot.api.call("editMessageReplyMarkup", {**place, **options("ticked ")})

    await expect(twelfth).to_have_text("ticked 12")
    await expect(twelfth).to_be_focused()
    assert await page.get_by_role("log").evaluate("log => log.scrollTop") == where


def options(tick: str) -> dict[str, object]:
    rows = [[{"text": f"{tick}{n}", "callback_data": f"{tick}{n}"}] for n in range(25)]
    return {"reply_markup": {"inline_keyboard": rows}}


async def test_exit_this_page_goes_elsewhere_at_once_and_the_bot_is_told(browser: Browser, bot):
    page = await browser.new_page(viewport=PHONE)
    await page.goto(bot.url)
    await start(page)
    (chat,) = bot.api.chats

    with bot.api.watch() as changes:
        await page.get_by_role("button", name="Exit this page").click()
        await expect(page).not_to_have_url(bot.url)
        said = await asyncio.wait_for(changes.get(), 5)

    assert (said.what, said.chat) == ("chat", chat)
    await page.go_back()
    assert page.url == "about:blank"
